using System.Text;
using Bursar.Testing;

namespace Bursar.Http.Tests;

public sealed class CsvCellTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("C123-A", "C123-A")]
    [InlineData("a + b = c @ 9", "a + b = c @ 9")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"yes\"", "\"say \"\"yes\"\"\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("\t=1", "\"'\t'=1\"")]
    [InlineData("\r=1", "\"'\r'=1\"")]
    [InlineData("x;=1", "\"x;'=1\"")]
    [InlineData("x,\"=1", "\"x,\"\"'=1\"")]
    public void Of_AText_IsQuotedAndNoFormula(string? text, string cell) => Assert.Equal(cell, CsvCell.Of(text));

    /// <summary>However it is cut into cells, none begins a formula; and one line stays one cell.</summary>
    [Fact]
    public void Of_RandomTexts_AreOneCellWithoutAFormula()
    {
        const string alphabet = "=+-@\t\r\n\"',;a1 ＝";
        TestSeed.Run(10_000, random =>
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => alphabet[random.Next(alphabet.Length)]));
            var cell = CsvCell.Of(text);

            Assert.Equal(text, Without(Unquoted(cell), text));
            foreach (var part in cell.Split(',', ';', '"', '\t', '\r', '\n'))
                Assert.False(part.Length > 0 && "=+-@＝＋－＠".Contains(part[0], StringComparison.Ordinal), $"{text} is {cell}");
        });
    }

    private static string Unquoted(string cell)
    {
        if (!cell.StartsWith('"'))
        {
            Assert.False(cell.AsSpan().ContainsAny(",;\"\r\n"));
            return cell;
        }
        Assert.EndsWith("\"", cell, StringComparison.Ordinal);
        var inside = cell[1..^1].Replace("\"\"", "\uFFFF", StringComparison.Ordinal);
        Assert.DoesNotContain('"', inside);
        return inside.Replace('\uFFFF', '"');
    }

    /// <summary>The text without the apostrophes that were added to it.</summary>
    private static string Without(string read, string text)
    {
        var (kept, at) = (new StringBuilder(), 0);
        foreach (var one in read)
        {
            if (at < text.Length && one == text[at])
            {
                kept.Append(one);
                at++;
            }
            else
            {
                Assert.Equal('\'', one);
            }
        }
        return kept.ToString();
    }
}
