using System.Runtime.CompilerServices;
using System.Text;

namespace Bursar.Prolific.Tests;

/// <summary>The README's table of endpoint groups says what the code does.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Readme_TableOfGroups_IsThatOfTheCode()
    {
        var table = new StringBuilder("| group | operations | offered |\n|---|---|---|\n");
        foreach (var group in ProlificEndpoints.All.GroupBy(endpoint => endpoint.Group))
            table.Append($"| {group.Key} | {group.Count()} | {Offered(group.Count(endpoint => endpoint.Offered), group.Count())} |\n");

        Assert.Contains(table.ToString(), File.ReadAllText(PathOfReadme()), StringComparison.Ordinal);
    }

    private static string Offered(int offered, int known) => offered switch
    {
        0 => "not yet",
        _ when offered == known => "yes",
        _ => $"{offered} of them",
    };

    private static string PathOfReadme([CallerFilePath] string here = "")
        => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "README.md");
}
