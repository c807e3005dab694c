using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>Where a report is fetched.</summary>
/// <param name="Url">The address.</param>
/// <param name="ExpiresAt">When it ends.</param>
internal sealed record ReportAddress(
    [property: JsonPropertyName("url")] string Url,
    [property: JsonPropertyName("expires_at")] string ExpiresAt)
{
    [JsonPropertyName("http_method")]
    public string Method => "GET";
}
