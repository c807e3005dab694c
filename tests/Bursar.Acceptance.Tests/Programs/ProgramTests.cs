namespace Bursar.Acceptance.Tests;

/// <summary>
/// Scripts that use boto3 as well-known programs do, modelled on their sources and their users' reports, and one that uses
/// requests for Prolific's API, with participants. Each compares the balance with its own calculation, and fails if they differ.
/// </summary>
public sealed class ProgramTests
{
    [Theory]
    [InlineData("dallinger.py")]
    [InlineData("psiturk.py")]
    [InlineData("mephisto.py")]
    [InlineData("notifications.py")]
    [InlineData("lost_messages.py")]
    [InlineData("amti.py")]
    [InlineData("otree.py")]
    [InlineData("nosub.py")]
    public async Task Program_AsItIsKnownToWork_FindsWhatItExpects(string script)
    {
        var python = await Prerequisite.FindAsync("boto3", ["-c", "import boto3"], "/usr/bin/python3", "python3");
        await using var server = await BursarServer.DemoAsync();

        var run = await ProgramRun.StartAsync(
            python, ["-B", Path.Combine(Paths.Programs, script), server.Address.ToString()],
            environment: new MTurkServer(server.Address).Environment);

        Assert.Equal("done", run.Good.Trim());
        Assert.Equal(0, (await server.Command.RunAsync("verify")).ExitCode);
    }

    [Fact]
    public async Task Script_OverPythonRequests_FindsWhatItExpects()
    {
        var python = await Prerequisite.FindAsync("Python's requests", ["-c", "import requests"], "/usr/bin/python3", "python3");
        await using var server = await BursarServer.DemoAsync();

        var run = await ProgramRun.StartAsync(
            python, ["-B", Path.Combine(Paths.Programs, "researcher.py"), server.Address.ToString()]);

        Assert.Equal("done", run.Good.Trim());
        Assert.Equal(0, (await server.Command.RunAsync("verify")).ExitCode);
    }

    [Fact]
    public async Task Faults_OnRequest_AreWhatBoto3AndRequestsMeetAndTheMoneyIsRight()
    {
        var python = await Prerequisite.FindAsync("boto3", ["-c", "import boto3, requests"], "/usr/bin/python3", "python3");
        await using var server = await BursarServer.DemoAsync();

        var run = await ProgramRun.StartAsync(
            python, ["-B", Path.Combine(Paths.Programs, "faults.py"), server.Address.ToString()],
            environment: new MTurkServer(server.Address).Environment);

        Assert.Equal("done", run.Good.Trim());
        Assert.Equal(0, (await server.Command.RunAsync("verify")).ExitCode);
    }
}
