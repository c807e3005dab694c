using System.Text;

namespace Bursar;

/// <summary>
/// Prints rows in columns that fit their contents. The output is the same on a terminal, in a pipe and in a file.
/// </summary>
internal sealed class Columns(params string[] titles)
{
    private const string Gap = "  ";
    private readonly List<string[]> _rows = [titles];

    /// <summary>Adds a row, which must have as many cells as there are titles.</summary>
    public void Add(params string[] cells) => _rows.Add([.. cells.Select(Visible)]);

    /// <summary>The text with control characters replaced by <c>?</c>, so that user input cannot control the terminal.</summary>
    public static string Visible(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++) span[i] = char.IsControl(source[i]) ? '?' : source[i];
    });

    /// <summary>The rows, one per line.</summary>
    public override string ToString()
    {
        var widths = Enumerable.Range(0, titles.Length).Select(column => _rows.Max(row => row[column].Length)).ToArray();
        var text = new StringBuilder();
        foreach (var row in _rows)
        {
            if (text.Length > 0) text.Append('\n');
            text.Append(string.Join(Gap, row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        }
        return text.ToString();
    }
}
