using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A token of Prolific's API on the wire.</summary>
/// <param name="Id">The token's id, with which it is revoked.</param>
/// <param name="Token">The token itself, shown only once; null in every later answer.</param>
/// <param name="Label">The label shown to people.</param>
/// <param name="ReadOnly">Whether the token can only read.</param>
/// <param name="User">The id of the user whose rights the token has.</param>
/// <param name="CreatedAt">When the token was created.</param>
/// <param name="ExpiresAt">When the token expires; null for never.</param>
/// <param name="RevokedAt">When the token was revoked; null if it was not.</param>
public sealed record TokenAnswer(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("token")] string? Token,
    [property: JsonPropertyName("label")] string Label,
    [property: JsonPropertyName("read_only")] bool ReadOnly,
    [property: JsonPropertyName("user")] string User,
    [property: JsonPropertyName("created_at"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset CreatedAt,
    [property: JsonPropertyName("expires_at"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset? ExpiresAt,
    [property: JsonPropertyName("revoked_at"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset? RevokedAt)
{
    /// <summary>Maps a stored token; the token itself cannot be shown again.</summary>
    internal static TokenAnswer Of(Token token) => new(
        token.Id.ToString(),
        null,
        token.Label,
        token.ReadOnly,
        token.User.ToString(),
        token.CreatedAt,
        token.ExpiresAt,
        token.RevokedAt);
}


/// <summary>The tokens made for a book, oldest first.</summary>
/// <param name="Tokens">The tokens, including revoked ones.</param>
public sealed record TokenList([property: JsonPropertyName("tokens")] IReadOnlyList<TokenAnswer> Tokens);
