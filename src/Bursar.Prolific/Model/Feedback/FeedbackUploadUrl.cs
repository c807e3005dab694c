using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>Where a file is uploaded (Prolific API docs, Submission feedback upload).</summary>
/// <param name="Url">The address.</param>
/// <param name="ExpiresAt">When it ends.</param>
internal sealed record FeedbackUploadUrl(
    [property: JsonPropertyName("upload_url")] string Url,
    [property: JsonPropertyName("expires_at"), JsonPropertyOrder(1)] string ExpiresAt)
{
    [JsonPropertyName("http_method")]
    public string Method => "PUT";
}
