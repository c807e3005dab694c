using System.Text.RegularExpressions;

namespace Bursar.Acceptance.Tests;

/// <summary>The examples in the documentation do what they say when pasted into a shell.</summary>
public sealed partial class DocumentTests
{
    [Fact]
    public async Task MTurkDocument_PastedIntoAShell_PrintsTheBalancesItSays()
    {
        await Prerequisite.FindAsync("curl", ["--version"], "curl");
        await Prerequisite.FindAsync("AWS CLI", ["--version"], "/usr/bin/aws", "aws");
        var shell = await Prerequisite.FindAsync("bash", ["--version"], "bash");
        await using var server = await BursarServer.DemoAsync();
        var document = await File.ReadAllTextAsync(
            Path.Combine(Paths.Documents, "mturk.md"), TestContext.Current.CancellationToken);
        var script = ShellBlock().Match(document).Groups["script"].Value;
        // Debian's AWS CLI comes first, because an older one may precede it on the path.
        Dictionary<string, string> environment = new()
        {
            ["PATH"] = $"/usr/bin:{Environment.GetEnvironmentVariable("PATH")}",
            ["AWS_PAGER"] = "",
        };

        var run = await ProgramRun.StartAsync(
            shell,
            ["-euc", script.Replace("http://127.0.0.1:8080", server.Address.ToString().TrimEnd('/'), StringComparison.Ordinal)],
            environment: environment);

        var said = Said().Matches(script).Select(balance => $"{balance.Groups["available"]}\t{balance.Groups["hold"]}");
        Assert.Equal(3, said.Count());
        Assert.Equal(said, run.Good.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task ProlificDocument_PastedIntoAShell_PrintsTheBalancesItSays()
    {
        await Prerequisite.FindAsync("curl", ["--version"], "curl");
        var shell = await Prerequisite.FindAsync("bash", ["--version"], "bash");
        await using var server = await BursarServer.DemoAsync();
        var document = await File.ReadAllTextAsync(
            Path.Combine(Paths.Documents, "prolific.md"), TestContext.Current.CancellationToken);
        var script = ProlificBlock().Match(document).Groups["script"].Value;

        var run = await ProgramRun.StartAsync(
            shell,
            ["-euc", script.Replace("http://127.0.0.1:8080", server.Address.ToString().TrimEnd('/'), StringComparison.Ordinal)]);

        var said = Totals().Matches(script).SelectMany(
            balance => new[]
            {
                $"\"total_balance\":{balance.Groups["total"]}",
                $"\"available_balance\":{balance.Groups["available"]}",
            });
        Assert.Equal(6, said.Count());
        Assert.Equal(said, run.Good.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex("```sh\n(?<script>export AWS.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ShellBlock();

    [GeneratedRegex("```sh\n(?<script>prolific.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ProlificBlock();

    [GeneratedRegex(
        "# total (?<total>[0-9]+), available (?<available>[0-9]+):", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Totals();

    [GeneratedRegex("# (?<available>[0-9.]+)  (?<hold>[0-9.]+):", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Said();
}
