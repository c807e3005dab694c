namespace Bursar.Http;

/// <summary>Text that becomes a sentence where it stands alone.</summary>
public static class Sentences
{
    /// <summary>The text with a capital at its beginning and a full stop at its end; empty text stays empty.</summary>
    public static string Sentence(this string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0) return "";
        var end = trimmed[^1] is '.' or '?' or '!' ? "" : ".";
        return $"{char.ToUpperInvariant(trimmed[0])}{trimmed[1..]}{end}";
    }
}
