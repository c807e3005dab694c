using System.Runtime.CompilerServices;
using System.Text;

namespace Bursar.MTurk.Tests;

/// <summary>The tables of operations say what the code does.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Readme_TableOfOperations_IsThatOfTheCode()
    {
        var table = new StringBuilder("| operation | offered |\n|---|---|\n");
        foreach (var operation in MTurkOperations.All)
            table.Append($"| {operation.Name} | {(operation.Offered ? "yes" : "not yet")} |\n");

        Assert.Contains(table.ToString(), File.ReadAllText(PathOf("README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Documentation_TableOfOperations_HasEachInOrder()
    {
        var rows = File.ReadLines(PathOf("docs/mturk.md"))
            .SkipWhile(line => line != "## Operations")
            .SkipWhile(line => !line.StartsWith("|---", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => (Name: line.Split(' ', ',')[1], Offered: !line.Contains("| not yet |", StringComparison.Ordinal)))
            .Where(row => row.Name != "…")
            .Distinct();

        Assert.Equal(MTurkOperations.All.Select(operation => (operation.Name, operation.Offered)), rows);
    }

    private static string PathOf(string file, [CallerFilePath] string here = "")
        => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", file);
}
