namespace Bursar.Docs;

/// <summary>Titles made of ids.</summary>
internal static class Titles
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["jwks"] = "JWKS",
    };

    /// <summary><c>get-workspace-balance</c> is Get workspace balance; <c>GetHIT</c> stays as it is.</summary>
    public static string Of(string id)
    {
        if (char.IsAsciiLetterUpper(id[0])) return id;
        var text = string.Join(' ', id.Split('-').Select(word => Known.GetValueOrDefault(word, word)));
        return $"{char.ToUpperInvariant(text[0])}{text[1..]}";
    }
}
