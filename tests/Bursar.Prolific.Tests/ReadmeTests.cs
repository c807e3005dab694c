using System.Runtime.CompilerServices;
using System.Text;

namespace Bursar.Prolific.Tests;

/// <summary>The tables of the README and of docs/prolific.md say what the code does.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Readme_TableOfGroups_IsThatOfTheCode()
    {
        var table = new StringBuilder("| group | operations | offered |\n|---|---|---|\n");
        foreach (var group in ProlificOperations.All.GroupBy(operation => operation.Group))
            table.Append(
                $"| {group.Key} | {group.Count()} | {Offered(group.Count(operation => operation.Offered), group.Count())} |\n");

        Assert.Contains(table.ToString(), File.ReadAllText(PathOf("README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Documentation_TableOfEndpoints_IsThatOfTheCode()
    {
        var table = new StringBuilder("| group | endpoint | offered |\n|---|---|---|\n");
        foreach (var one in ProlificOperations.All)
            table.Append($"| {one.Group} | `{one.Method} {one.Path}` | {(one.Offered ? "yes" : "not yet")} |\n");

        Assert.EndsWith(table.ToString(), File.ReadAllText(PathOf("docs", "prolific.md")), StringComparison.Ordinal);
    }

    private static string Offered(int offered, int known) => offered switch
    {
        0 => "not yet",
        _ when offered == known => "yes",
        _ => $"{offered} of them",
    };

    private static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root(), .. parts]);

    private static string Root([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..");
}
