using System.Text;

namespace Bursar.Bench;

/// <summary>A table of texts. The first column stands left, figures stand right.</summary>
internal sealed class Table(params string[] columns)
{
    private readonly List<string[]> _rows = [];

    public void Add(params string[] row) => _rows.Add(row);

    /// <summary>Columns under each other, for the console.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        foreach (var row in (string[][])[columns, .. _rows]) text.AppendLine(Line(row, "  ", "").TrimEnd());
        return text.ToString();
    }

    /// <summary>The same as Markdown.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.AppendLine(Line(columns, " | ", "|"));
        text.Append('|').AppendJoin('|', columns.Select((_, i) => Rule(i))).AppendLine("|");
        // A bar within a cell would end it.
        foreach (var row in _rows) text.AppendLine(Line([.. row.Select(cell => cell.Replace("|", "\\|"))], " | ", "|"));
        return text.ToString();
    }

    /// <summary>The rows of a table that <see cref="ToMarkdown"/> wrote, without the heads of its columns.</summary>
    public static IEnumerable<string[]> RowsOf(string markdown) => markdown.Split('\n')
        .Where(line => line.StartsWith('|'))
        .Skip(2)
        .Select(line => line.Trim().Trim('|').Split(" | ").Select(cell => cell.Trim().Replace("\\|", "|")).ToArray());

    private string Line(string[] row, string between, string edge)
    {
        var cells = row.Select((cell, i) => i == 0 ? cell.PadRight(Width(i)) : cell.PadLeft(Width(i)));
        var line = string.Join(between, cells);
        return edge.Length == 0 ? line : $"{edge} {line} {edge}";
    }

    private string Rule(int column) => column == 0 ? new string('-', Width(0) + 2) : new string('-', Width(column) + 1) + ":";

    private int Width(int column) => _rows.Append(columns).Max(row => row[column].Length);
}
