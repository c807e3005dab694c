using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>Where a word of a search was found.</summary>
/// <param name="Field">The field in which it was found.</param>
/// <param name="Term">The word, in lower case.</param>
/// <param name="Text">What was found.</param>
/// <param name="Start">Where it begins, in Unicode code points.</param>
/// <param name="End">Where it ends, in Unicode code points; exclusive.</param>
internal sealed record FilterMatch(
    [property: JsonPropertyName("field")] string Field,
    [property: JsonPropertyName("query_term")] string Term,
    [property: JsonPropertyName("matched_text")] string Text,
    [property: JsonPropertyName("start")] int Start,
    [property: JsonPropertyName("end")] int End)
{
    /// <summary>The first place where a word occurs in a text, in any case; null if there is none.</summary>
    public static FilterMatch? Find(string field, string? text, string term)
    {
        if (text?.IndexOf(term, StringComparison.OrdinalIgnoreCase) is not (>= 0 and var at)) return null;
        var found = text.Substring(at, term.Length);
        var start = CodePoints(text[..at]);
        return new(field, term, found, start, start + CodePoints(found));
    }

    private static int CodePoints(string text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes()) count++;
        return count;
    }
}
