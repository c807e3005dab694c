using System.Text.RegularExpressions;

namespace Bursar.Acceptance.Tests;

/// <summary><c>bursar demo</c>, as someone sees it who has just cloned the project.</summary>
public sealed partial class DemoTests(DemoServer demo)
{
    [Fact]
    public async Task Demo_PrintsCommands_ThatAnswerWhenPasted()
    {
        await Prerequisite.FindAsync("curl", ["--version"], "curl");
        await Prerequisite.FindAsync("AWS CLI", ["--version"], "aws", "/usr/bin/aws");
        var shell = await Prerequisite.FindAsync("bash", ["--version"], "bash");
        var printed = demo.Server.Printed;

        var aws = await ProgramRun.StartAsync(shell, ["-c", PastedFrom(printed, "aws mturk")], environment: WithDebianTools());
        var curl = await ProgramRun.StartAsync(shell, ["-c", PastedFrom(printed, "curl")]);

        Assert.Contains("\"AvailableBalance\": \"10000.00\"", aws.Good);
        Assert.Contains("\"total_balance\":630", curl.Good);
    }

    [Fact]
    public async Task Demo_OverTheSameDirectoryAgain_ChangesNothing()
    {
        using var directory = new TestDirectory();
        var data = directory.Path;
        await using (var first = await BursarServer.DemoAsync(data)) Assert.Equal(0, await first.StopAsync());

        await using var second = await BursarServer.DemoAsync(data);

        var balance = await MTurkClient.BalanceAsync("boto3", new MTurkServer(second.Address));
        Assert.Equal("10000.00", balance.GetProperty("AvailableBalance").GetString());
        Assert.Equal(2, (await second.Command.JsonAsync("book", "list")).GetArrayLength());
        Assert.Equal(0, (await second.Command.RunAsync("verify")).ExitCode);
    }

    [Fact]
    public async Task Demo_OnAnAddressThatOthersReach_IsRefused()
    {
        using var directory = new TestDirectory();
        var data = directory.Path;

        var run = await ProgramRun.StartAsync("dotnet", [Paths.Executable, "demo", "--data", data, "--urls", "http://0.0.0.0:0"]);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("loopback", run.Errors);
    }

    /// <summary>The command with those words, including its continuation lines.</summary>
    private static string PastedFrom(string printed, string words)
    {
        var joined = Continued().Replace(printed, " ");
        return joined.Split('\n').First(line => line.Contains(words, StringComparison.Ordinal)).Trim();
    }

    /// <summary>Debian's AWS CLI comes first, because an older one may precede it on the path.</summary>
    private static Dictionary<string, string> WithDebianTools() => new()
    {
        ["PATH"] = $"/usr/bin:{Environment.GetEnvironmentVariable("PATH")}",
        ["AWS_PAGER"] = "",
    };

    [GeneratedRegex(@"\\\s*\n\s*", RegexOptions.NonBacktracking)]
    private static partial Regex Continued();
}
