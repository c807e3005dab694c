using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A token of Prolific's API on the wire.</summary>
/// <param name="Id">What it is revoked by.</param>
/// <param name="Token">The token itself, this once; null ever after.</param>
/// <param name="Label">The name that people see.</param>
/// <param name="ReadOnly">Whether it can only read.</param>
/// <param name="User">Whose rights it bears.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="ExpiresAt">When it expires; null for never.</param>
/// <param name="RevokedAt">When it was revoked; null while it is not.</param>
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
    /// <summary>That token, which nobody can show again.</summary>
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
/// <param name="Tokens">The tokens.</param>
public sealed record TokenList([property: JsonPropertyName("tokens")] IReadOnlyList<TokenAnswer> Tokens);
