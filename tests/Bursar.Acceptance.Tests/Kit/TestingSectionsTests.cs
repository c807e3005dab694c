using System.Text.RegularExpressions;

namespace Bursar.Acceptance.Tests;

/// <summary>What docs/testing.md says of calls, faults and seeds happens when it is pasted.</summary>
public sealed partial class TestingSectionsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("See what was called")]
    [InlineData("Faults")]
    public async Task Section_PastedIntoAShell_PrintsWhatItSays(string title)
    {
        await Prerequisite.FindAsync("curl", ["--version"], "curl");
        var shell = await Prerequisite.FindAsync("bash", ["--version"], "bash");
        await using var server = await BursarServer.DemoAsync();
        var lines = (await SectionAsync(title)).Split("```console\n")[1].Split("```")[0].TrimEnd().Split('\n');
        var commands = lines.Where(line => line.StartsWith("$ ", StringComparison.Ordinal)).Select(line => line[2..]);
        var script = string.Join('\n', commands.Prepend($"bursar() {{ dotnet '{Paths.Executable}' \"$@\"; }}"))
            .Replace("http://127.0.0.1:8080", server.Address.ToString().TrimEnd('/'), StringComparison.Ordinal);

        var run = await ProgramRun.StartAsync(
            shell, ["-euc", script], environment: new Dictionary<string, string> { ["BURSAR_DATA"] = server.Data });

        var said = lines.Where(line => !line.StartsWith("$ ", StringComparison.Ordinal));
        Assert.Equal(Timeless(string.Join('\n', said)), Timeless(run.Good.TrimEnd()));
    }

    [Fact]
    public async Task Seed_OfTheDocument_HasTheIdsThatItSaysAndAResetGoesBackToIt()
    {
        using var directory = new TestDirectory();
        var section = await SectionAsync("Begin with books of your own");
        var file = Path.Combine(directory.Path, "seed.yaml");
        await File.WriteAllTextAsync(file, section.Split("```yaml\n")[1].Split("```")[0], Stop);
        await using var server = await BursarServer.SeededAsync(file);
        var schema = await server.Http.GetStringAsync("/seed.schema.json", Stop);
        var books = await server.Command.JsonAsync("book", "list");
        await server.Command.JsonAsync("fund", books[0].GetProperty("id").GetString()!, "5.00");
        Assert.Equal(0, (await server.Command.RunAsync("reset")).ExitCode);

        var after = await server.Command.JsonAsync("book", "list");

        Assert.Equal(0, (await server.Command.RunAsync("verify")).ExitCode);
        Assert.Equal(books.ToString(), after.ToString());
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(Paths.Documents, "seed.schema.json"), Stop), schema);
        await server.StopAsync();
        Assert.Contains(section.Split("…\n")[1].Trim(), server.Printed.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static async Task<string> SectionAsync(string title)
    {
        var document = await File.ReadAllTextAsync(Path.Combine(Paths.Documents, "testing.md"), Stop);
        return document.Split($"\n## {title}\n")[1].Split("\n## ")[0];
    }

    /// <summary>Times, and how long calls took, differ.</summary>
    private static string Timeless(string text) => Took().Replace(Time().Replace(text, "TIME"), "${status} MS");

    [GeneratedRegex(@"\d\d:\d\d:\d\d\.\d{3}", RegexOptions.NonBacktracking)]
    private static partial Regex Time();

    [GeneratedRegex(@"(?<status>\d{3}) +[\d,]+\.\d", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Took();
}
