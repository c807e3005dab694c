using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Bursar.MTurk;
using Bursar.Prolific;

namespace Bursar.Docs.Tests;

/// <summary>
/// What docs/coverage.md and the README say is offered is what the code offers. If it is not, the tables are written beside the
/// tests, to be copied to docs/coverage.md.
/// </summary>
public sealed class CoverageTests(DocsServer server)
{
    private const string Begin = "## MTurk's Requester API\n";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Document_ItsTables_AreThoseOfTheCode()
    {
        var file = Path.Combine(RepositoryLinkTests.Root, "docs", "coverage.md");
        var document = await File.ReadAllTextAsync(file, Stop);
        var place = document.IndexOf(Begin, StringComparison.Ordinal);
        var expected = (place < 0 ? document : document[..place]) + await TablesAsync();
        var written = Path.Combine(AppContext.BaseDirectory, "coverage.md.new");
        if (document != expected) await File.WriteAllTextAsync(written, expected, Stop);

        Assert.True(document == expected, $"Copy {written} to docs/coverage.md, and see what changed.");
    }

    [Fact]
    public async Task Readme_ItsSums_AreThoseOfTheCode()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(RepositoryLinkTests.Root, "README.md"), Stop);
        var (turk, prolific) = (MTurkOperations.All.Count, ProlificOperations.All);

        Assert.Contains($"version 2017-01-17: {turk} of {turk} operations.\n", readme, StringComparison.Ordinal);
        Assert.Contains(
            $"Prolific's API v1: {prolific.Count(one => one.Offered)} of {prolific.Count} endpoints",
            readme,
            StringComparison.Ordinal);
    }

    private async Task<string> TablesAsync()
    {
        var text = new StringBuilder(Begin)
            .Append("\nVersion 2017-01-17: all operations. ")
            .Append("[What each does to the balance](mturk.md#operations) is a table of its own.\n")
            .Append("\n| group | operations |\n|---|---|\n");
        foreach (var group in await GroupsAsync("mturk"))
            text.Append($"| {group.Key} | {string.Join(", ", group.Select(one => $"`{one.Id}`"))} |\n");
        var prolific = ProlificOperations.All;
        text.Append("\n## Prolific's API v1\n\n")
            .Append("An endpoint that is not offered yet answers 501 in Prolific's error format, and the detail says so.\n")
            .Append("\n| group | endpoints | offered endpoints |\n|---|---|---|\n");
        foreach (var group in prolific.GroupBy(one => one.Group))
            text.Append(CultureInfo.InvariantCulture, $"| {group.Key} | {group.Count()} | {group.Count(one => one.Offered)} |\n");
        text.Append("\n| group | endpoint | offered |\n|---|---|---|\n");
        foreach (var one in prolific)
            text.Append($"| {one.Group} | `{one.Method} {one.Path}` | {(one.Offered ? "yes" : "not yet")} |\n");
        text.Append("\n## Bursar's own API\n\n")
            .Append("A server describes each operation at `/docs/bursar`; [the guide](api.md) says how they belong together.\n")
            .Append("\n| group | operations |\n|---|---|\n");
        foreach (var group in await GroupsAsync("bursar"))
            text.Append(CultureInfo.InvariantCulture, $"| {group.Key} | {group.Count()} |\n");
        return text.ToString();
    }

    private async Task<IEnumerable<IGrouping<string, (string Group, string Id)>>> GroupsAsync(string api)
    {
        var document = JsonNode.Parse(await server.ReadAsync($"/openapi/{api}.json"))!;
        return document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject())
            .Select(one => (Group: one.Value!["tags"]![0]!.GetValue<string>(), Id: one.Value["operationId"]!.GetValue<string>()))
            .GroupBy(one => one.Group);
    }
}
