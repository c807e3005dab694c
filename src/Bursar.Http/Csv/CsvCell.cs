using System.Buffers;
using System.Text;

namespace Bursar.Http;

/// <summary>
/// A cell of text in a CSV file that people open in a spreadsheet. A payer or a participant wrote the text, and a spreadsheet
/// takes a cell that begins with = + - @, a tab or a carriage return for a formula, which can read other cells and send them
/// away. An apostrophe before it makes it text (OWASP, CSV Injection). Numbers need none of this, and stay numbers.
/// </summary>
public static class CsvCell
{
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r＝＋－＠");

    /// <summary>What ends a cell for a spreadsheet of one country or another, whether the text is quoted or not.</summary>
    private static readonly SearchValues<char> CellEnds = SearchValues.Create(",;\"\t\r\n");

    /// <summary>Makes the text harmless, and quotes it where RFC 4180 asks for it.</summary>
    /// <param name="text">The text; null for an empty cell.</param>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var cell = new StringBuilder(text.Length + 2);
        var begins = true;
        foreach (var one in text)
        {
            if (begins && FormulaStarts.Contains(one)) cell.Append('\'');
            cell.Append(one == '"' ? "\"\"" : one.ToString());
            begins = CellEnds.Contains(one);
        }
        return text.AsSpan().ContainsAny(CellEnds) ? $"\"{cell}\"" : cell.ToString();
    }
}
