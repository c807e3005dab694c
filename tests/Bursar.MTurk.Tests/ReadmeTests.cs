using System.Runtime.CompilerServices;
using System.Text;

namespace Bursar.MTurk.Tests;

/// <summary>The README's table of operations says what the code does.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Readme_TableOfOperations_IsThatOfTheCode()
    {
        var table = new StringBuilder("| operation | offered |\n|---|---|\n");
        foreach (var operation in MTurkOperations.All) table.Append($"| {operation.Name} | {(operation.Offered ? "yes" : "not yet")} |\n");

        Assert.Contains(table.ToString(), File.ReadAllText(PathOfReadme()), StringComparison.Ordinal);
    }

    private static string PathOfReadme([CallerFilePath] string here = "")
        => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "README.md");
}
