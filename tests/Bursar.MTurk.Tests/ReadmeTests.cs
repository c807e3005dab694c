using System.Runtime.CompilerServices;

namespace Bursar.MTurk.Tests;

/// <summary>The table of operations says what the code does.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Documentation_TableOfOperations_HasEachInOrder()
    {
        var rows = File.ReadLines(PathOf("docs/mturk.md"))
            .SkipWhile(line => line != "## Operations")
            .SkipWhile(line => !line.StartsWith("|---", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split(' ', ',')[1])
            .Where(name => name != "…")
            .Distinct();

        Assert.Equal(MTurkOperations.All.Select(operation => operation.Name), rows);
    }

    private static string PathOf(string file, [CallerFilePath] string here = "")
        => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", file);
}
