using System.Text.RegularExpressions;

namespace Bursar.Acceptance.Tests;

/// <summary>What docs/testing.md shows is what is printed.</summary>
public sealed partial class TestingDocumentTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("## Stop the clock")]
    [InlineData("## Bring it to a state")]
    [InlineData("## People who work")]
    public async Task Document_ItsCommands_PrintWhatItSays(string heading)
    {
        var document = await File.ReadAllTextAsync(Path.Combine(Paths.Documents, "testing.md"), Stop);
        var block = Block().Match(document, document.IndexOf(heading, StringComparison.Ordinal)).Groups["block"].Value;
        await using var demo = await BursarServer.DemoAsync(
            environment: new Dictionary<string, string> { ["Bursar__FrozenAt"] = "2026-01-01T00:00:00Z" });
        var printed = "";

        foreach (var line in block.Split('\n').Where(line => line.StartsWith("$ ", StringComparison.Ordinal)))
        {
            Assert.StartsWith("$ bursar ", line, StringComparison.Ordinal);
            printed += $"{line}\n{(await demo.Command.RunAsync(line["$ bursar ".Length..].Split(' '))).Good}";
        }

        Assert.Equal(block, printed);
    }

    [GeneratedRegex("```console\n(?<block>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Block();
}
