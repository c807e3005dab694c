using Bursar.Ledger;
using Microsoft.Extensions.Primitives;

namespace Bursar.Prolific;

/// <summary>
/// Reads <c>Authorization: Token …</c> as Django REST framework does: the scheme in upper or lower case, then one token without
/// spaces.
/// </summary>
internal static class TokenHeader
{
    private const string Scheme = "Token";
    private const int MaxToken = 256;

    /// <summary>Reads the header and digests the token.</summary>
    /// <returns>The error; null if there is none.</returns>
    public static string? Read(StringValues header, out Digest digest)
    {
        digest = default;
        if (header.Count == 0) return "the Authorization header is missing.";
        if (header.Count > 1) return "there is more than one Authorization header.";

        var text = header[0].AsSpan().Trim(' ');
        var end = text.IndexOf(' ');
        var scheme = end < 0 ? text : text[..end];
        if (!scheme.Equals(Scheme, StringComparison.OrdinalIgnoreCase))
            return "the Authorization header must be 'Token <token>'.";
        if (end < 0) return "the Authorization header has no token.";

        var token = text[end..].TrimStart(' ');
        if (token.Contains(' ')) return "a token has no spaces.";
        if (token.ContainsAnyExceptInRange('!', '~')) return "a token has no such characters.";
        if (token.Length > MaxToken) return "it is too long.";
        digest = Digest.Of(token);
        return null;
    }
}
