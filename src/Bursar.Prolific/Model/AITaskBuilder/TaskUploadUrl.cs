using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>Where a file for a dataset is sent (Prolific API docs, Task Builder).</summary>
/// <param name="Dataset">The dataset's id.</param>
/// <param name="Url">The address.</param>
/// <param name="ContentType">The type that the upload must have.</param>
/// <param name="ExpiresAt">When the address ends.</param>
/// <param name="FileKey">The file's name, for reference.</param>
/// <param name="Import">The id of the import; null for the only file of a dataset.</param>
internal sealed record TaskUploadUrl(
    [property: JsonPropertyName("dataset_id")] string Dataset,
    [property: JsonPropertyName("upload_url")] string Url,
    [property: JsonPropertyName("content_type")] string ContentType,
    [property: JsonPropertyName("expires_at")] string ExpiresAt,
    [property: JsonPropertyName("file_key")] string FileKey,
    [property: JsonPropertyName("import_id")] string? Import)
{
    [JsonPropertyName("http_method")]
    public string Method => "PUT";
}
