namespace Bursar.Ledger;

/// <summary>
/// A text of lines, each of which is some words. A word is escaped as in a URL, so that it contains neither a space nor a line
/// break.
/// </summary>
internal static class WordLines
{
    /// <summary>Writes a line.</summary>
    public static string Of(IEnumerable<string> words) => $"{string.Join(' ', words.Select(Uri.EscapeDataString))}\n";

    /// <summary>Reads the lines of a text.</summary>
    public static IEnumerable<string[]> Read(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' ').Select(Uri.UnescapeDataString).ToArray());
}
