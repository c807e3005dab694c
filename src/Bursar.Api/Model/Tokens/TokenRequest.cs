using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>The body of <c>POST /bursar/v1/books/{book}/tokens</c>; it may be empty.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record TokenRequest
{
    /// <summary>The name that people see, at most <see cref="Token.MaxLabel"/> characters.</summary>
    [JsonPropertyName("label")]
    public string? Label { get; init; }

    /// <summary>Whether it can only read.</summary>
    [JsonPropertyName("read_only")]
    public bool? ReadOnly { get; init; }

    /// <summary>When it expires; without it, never.</summary>
    [JsonPropertyName("expires_at"), JsonConverter(typeof(TimestampConverter))]
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Whose rights it bears, a member of the book; without it the book's owner's.</summary>
    [JsonPropertyName("user"), JsonConverter(typeof(ObjectIdConverter))]
    public ObjectId? User { get; init; }
}
