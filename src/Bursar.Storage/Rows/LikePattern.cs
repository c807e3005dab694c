namespace Bursar.Storage;

/// <summary>Patterns for <c>LIKE … ESCAPE '!'</c> on a column in lower case.</summary>
internal static class LikePattern
{
    /// <summary>Matches what contains the text, in upper or lower case.</summary>
    public static string Containing(string text)
    {
        text = text.ToLowerInvariant();
        foreach (var special in "!%_") text = text.Replace($"{special}", $"!{special}", StringComparison.Ordinal);
        return $"%{text}%";
    }
}
