using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>An AWS access key on the wire.</summary>
/// <param name="KeyId">The key id.</param>
/// <param name="Secret">The secret, this once; null when it was imported, and in every later answer.</param>
/// <param name="CreatedAt">When it was made or imported.</param>
/// <param name="RevokedAt">When it was revoked; null while it is good.</param>
public sealed record KeyAnswer(
    [property: JsonPropertyName("key_id")] string KeyId,
    [property: JsonPropertyName("secret")] string? Secret,
    [property: JsonPropertyName("created_at"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset CreatedAt,
    [property: JsonPropertyName("revoked_at"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset? RevokedAt)
{
    /// <summary>That key, without its secret.</summary>
    internal static KeyAnswer Of(AccessKey key) => new(key.KeyId, null, key.CreatedAt, key.RevokedAt);
}


/// <summary>A book's access keys, oldest first.</summary>
/// <param name="Keys">The keys.</param>
public sealed record KeyList([property: JsonPropertyName("keys")] IReadOnlyList<KeyAnswer> Keys);
