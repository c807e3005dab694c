using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>
/// The body of <c>POST /bursar/v1/books/{book}/keys</c>: empty for a new key, both members to import an existing one.
/// </summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record KeyRequest
{
    /// <summary>The key id to import.</summary>
    [JsonPropertyName("key_id")]
    public string? KeyId { get; init; }

    /// <summary>The secret to import, 1 to 128 visible ASCII characters.</summary>
    [JsonPropertyName("secret")]
    public string? Secret { get; init; }
}
