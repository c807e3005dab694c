using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The body of <c>PUT /bursar/v1/groups/{group}/link</c>.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record GroupLinkRequest
{
    /// <summary>How many people can join by it; required.</summary>
    [JsonPropertyName("most")]
    public int? Most { get; init; }

    /// <summary>When it ends, by the time of the books; in seven days if it is omitted.</summary>
    [JsonPropertyName("expires_at"), JsonConverter(typeof(TimestampConverter))]
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>What people must agree to; may be omitted.</summary>
    [JsonPropertyName("consent")]
    public string? Consent { get; init; }

    /// <summary>What they read first; may be omitted.</summary>
    [JsonPropertyName("notice")]
    public string? Notice { get; init; }

    /// <summary>Whether people join by it without a name, which the book must allow; not if it is omitted.</summary>
    [JsonPropertyName("anonymous")]
    public bool? IsAnonymous { get; init; }
}
