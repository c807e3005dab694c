using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>The body of <c>POST /bursar/v1/books/{book}/tokens</c>; it may be empty.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record TokenRequest
{
    /// <summary>The label shown to people, at most <see cref="Token.MaxLabel"/> characters.</summary>
    [JsonPropertyName("label")]
    public string? Label { get; init; }

    /// <summary>Whether the token can only read.</summary>
    [JsonPropertyName("read_only")]
    public bool? ReadOnly { get; init; }

    /// <summary>When the token expires; never if omitted.</summary>
    [JsonPropertyName("expires_at"), JsonConverter(typeof(TimestampConverter))]
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The user whose rights the token has, a member of the book; the book's owner if omitted.</summary>
    [JsonPropertyName("user"), JsonConverter(typeof(ObjectIdConverter))]
    public ObjectId? User { get; init; }
}
