using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>An AWS access key on the wire.</summary>
/// <param name="KeyId">The AWS access key id.</param>
/// <param name="Secret">The secret, shown only once; null for an imported key and in every later answer.</param>
/// <param name="CreatedAt">When the key was created or imported.</param>
/// <param name="RevokedAt">When the key was revoked; null while it is valid.</param>
public sealed record KeyAnswer(
    [property: JsonPropertyName("key_id")] string KeyId,
    [property: JsonPropertyName("secret")] string? Secret,
    [property: JsonPropertyName("created_at"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset CreatedAt,
    [property: JsonPropertyName("revoked_at"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset? RevokedAt)
{
    /// <summary>Maps a key, without its secret.</summary>
    internal static KeyAnswer Of(AccessKey key) => new(key.KeyId, null, key.CreatedAt, key.RevokedAt);
}


/// <summary>A book's access keys, oldest first.</summary>
/// <param name="Keys">The keys, including revoked ones.</param>
public sealed record KeyList([property: JsonPropertyName("keys")] IReadOnlyList<KeyAnswer> Keys);
