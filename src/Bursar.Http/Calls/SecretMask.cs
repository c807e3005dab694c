using Microsoft.AspNetCore.Http;

namespace Bursar.Http;

/// <summary>
/// Takes the secrets out of what is kept of a call. Headers are not kept at all. Of texts, two kinds of values are replaced:
/// those under a name that is a secret's, such as <c>secret</c>, <c>password</c> or <c>token</c>; and what the call itself was
/// authorized by, wherever it is repeated.
/// </summary>
internal sealed class SecretMask
{
    /// <summary>What stands for a secret.</summary>
    public const string Mask = "•••";

    private const int Shortest = 4;

    private static readonly string[] Words =
    [
        "secret", "password", "signature", "authorization", "credential", "cookie", "apikey", "privatekey", "accesskey",
        "fileuploadurl",
    ];

    /// <summary>Names that end like a secret's and are none: where a list goes on, or that a call is a retry.</summary>
    private static readonly string[] Tokens = ["nexttoken", "uniquerequesttoken"];

    private readonly string[] _presented;

    private SecretMask(string[] presented) => _presented = presented;

    /// <summary>The mask for a request, which knows what it was authorized by.</summary>
    public static SecretMask For(IHeaderDictionary headers)
    {
        var values = new HashSet<string>(StringComparer.Ordinal);
        foreach (var header in headers.Where(one => IsSecretName(one.Key)))
            foreach (var text in header.Value.OfType<string>())
                AddPieces(values, text);
        return new([.. values.Where(one => one.Length >= Shortest).OrderByDescending(one => one.Length)]);
    }

    /// <summary>Whether values under this name are secrets.</summary>
    public static bool IsSecretName(string name)
    {
        var letters = string.Concat(name.Where(char.IsAsciiLetter)).ToLowerInvariant();
        return Array.Exists(Words, word => letters.Contains(word, StringComparison.Ordinal))
            || (letters.EndsWith("token", StringComparison.Ordinal) && !Tokens.Contains(letters, StringComparer.Ordinal));
    }

    /// <summary>The text without what the call was authorized by.</summary>
    public string Of(string text)
    {
        foreach (var value in _presented) text = text.Replace(value, Mask, StringComparison.Ordinal);
        return text;
    }

    /// <summary>A query or a form: pairs of a name and a value, separated by ampersands.</summary>
    public string OfPairs(string text) => Of(string.Join('&', text.Split('&').Select(OfPair)));

    /// <summary>The path and the query of a request; what a route calls a token is one.</summary>
    public string OfTarget(HttpRequest request)
    {
        var path = request.Path.ToUriComponent();
        foreach (var (name, value) in request.RouteValues)
            if (IsSecretName(name) && value is string { Length: > 0 } text)
                path = path.Replace(Uri.EscapeDataString(text), Mask, StringComparison.Ordinal);
        var query = request.QueryString.Value is { Length: > 1 } some ? $"?{OfPairs(some[1..])}" : "";
        return Of(path) + query;
    }

    /// <summary>A signature that was refused: its canonical requests repeat the query and the headers.</summary>
    public SignatureContest Of(SignatureContest contest) => contest with
    {
        Expected = OfCanonical(contest.Expected),
        Original = contest.Original is { } original ? OfCanonical(original) : null,
        Why = Of(contest.Why),
    };

    /// <summary>The third line of a canonical request is the query.</summary>
    private string OfCanonical(string request)
        => Of(string.Join('\n', request.Split('\n').Select((line, number) => number == 2 ? OfPairs(line) : line)));

    private static string OfPair(string pair)
    {
        var end = pair.IndexOf('=');
        return end > 0 && IsSecretName(Uri.UnescapeDataString(pair[..end])) ? $"{pair[..end]}={Mask}" : pair;
    }

    /// <summary>
    /// A scheme and a token; or, for AWS, pieces of which the signature is one. Whatever is malformed may be a secret as a whole.
    /// </summary>
    private static void AddPieces(HashSet<string> values, string header)
    {
        var text = header.Trim();
        values.Add(text);
        var pieces = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        foreach (var piece in pieces.Length > 1 ? pieces[1..] : pieces)
        {
            if (piece.StartsWith("Credential=", StringComparison.Ordinal)) continue;
            if (piece.StartsWith("SignedHeaders=", StringComparison.Ordinal)) continue;
            values.Add(piece);
            values.Add(piece[(piece.IndexOf('=') + 1)..]);
        }
    }
}
