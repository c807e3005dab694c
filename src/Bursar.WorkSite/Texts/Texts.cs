using System.Globalization;
using Bursar.Http;

namespace Bursar.WorkSite;

/// <summary>
/// What the pages say, in the language of the request. The texts are in <c>Texts.en.resx</c> and one such file for each other
/// language; what requesters wrote, and what is wrong with their tasks, is shown as it is.
/// </summary>
internal static class Texts
{
    /// <summary>All of them.</summary>
    public static readonly TextFile File = new(typeof(Texts).Assembly);

    /// <summary>The codes of the languages.</summary>
    public static IReadOnlyCollection<string> Languages => File.Languages;

    /// <summary>A text.</summary>
    public static string Say(string key) => File.Of(key);

    /// <summary>A text with values in its places.</summary>
    public static string Say(string key, params ReadOnlySpan<object?> values) => File.Of(key, values);

    /// <summary>A number of things: the text <c>.One</c> or <c>.Many</c> of a key.</summary>
    public static string SayCount(string key, long count)
        => File.Of(count == 1 ? $"{key}.One" : $"{key}.Many", count.ToString("N0", CultureInfo.InvariantCulture)
            .Replace(",", Say("Amount.Thousands"), StringComparison.Ordinal));
}
