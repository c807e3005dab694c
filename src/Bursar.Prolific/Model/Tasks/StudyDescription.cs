using System.Net;
using System.Text.RegularExpressions;

namespace Bursar.Prolific;

/// <summary>
/// A study's description, in which some elements of HTML are supported (Prolific API docs, Studies, <c>description</c>). One
/// without any of them is plain text.
/// </summary>
internal static partial class StudyDescription
{
    /// <summary>The description for those who show markup; empty if it is plain text.</summary>
    public static string MarkupOf(string description) => Supported().IsMatch(description) ? description : "";

    /// <summary>The description as plain text.</summary>
    public static string PlainOf(string description)
    {
        if (MarkupOf(description).Length == 0) return description;
        var spaced = End().Replace(description, "\n");
        return Lines().Replace(WebUtility.HtmlDecode(Tag().Replace(spaced, "")), "\n").Trim();
    }

    [GeneratedRegex(
        @"<(b|i|em|strong|s|u|h1|h2|ol|ul|li|p)(\s[^<>]*)?/?>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Supported();

    [GeneratedRegex(
        @"</(h1|h2|ol|ul|li|p)\s*>|<br\s*/?>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex End();

    [GeneratedRegex("<[^<>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s*\n\s*", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Lines();
}
