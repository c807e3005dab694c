using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>A demo for tests, which says when it is ready and keeps nothing.</summary>
public sealed class ReadyFileTests
{
    [Fact]
    public async Task Demo_WithAReadyFile_AnswersOnceItIsThereAndKeepsNothing()
    {
        var curl = await Prerequisite.FindAsync("curl", ["--version"], "curl");
        var bash = await Prerequisite.FindAsync("bash", ["--version"], "bash");
        using var directory = new TestDirectory();
        var ready = Path.Combine(directory.Path, "ready.json");
        // The pipe is its standard input: the demo ends when the script has.
        var script =
            $"exec 3> >(exec dotnet '{Paths.Executable}' demo --ephemeral --port 0 --ready-file '{ready}' --until-input-ends "
                + ">/dev/null); "
                + $"demo=$!; until [ -e '{ready}' ]; do sleep 0.05; done; cat '{ready}'; "
                + $"url=$(sed 's/.*\"url\":\"\\([^\"]*\\).*/\\1/' '{ready}'); "
                + $"{curl} -fsS \"$url/health/live\" >/dev/null; exec 3>&-; wait $demo";

        var run = await ProgramRun.StartAsync(
            bash, ["-euc", script], environment: new Dictionary<string, string> { ["BURSAR_DATA"] = directory.Path });

        var said = JsonElement.Parse(run.Good);
        Assert.Equal("BURSARDEMO", said.GetProperty("aws_access_key_id").GetString());
        Assert.StartsWith("http://127.0.0.1:", said.GetProperty("work_url").GetString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(said.GetProperty("data").GetString()));
    }

    [Fact]
    public async Task Demo_WhoseInputEndsBeforeItIsReady_StopsWithoutAFault()
    {
        var run = await ProgramRun.StartAsync(
            "dotnet", [Paths.Executable, "demo", "--ephemeral", "--port", "0", "--until-input-ends"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
    }

    [Theory]
    [InlineData("--ephemeral", "--data", "x")]
    [InlineData("--port", "0", "--urls", "http://127.0.0.1:0")]
    [InlineData("--port", "70000")]
    [InlineData("--frozen-at", "soon")]
    public async Task Demo_WithOptionsThatContradict_IsRefused(params string[] options)
    {
        var run = await ProgramRun.StartAsync("dotnet", [Paths.Executable, "demo", .. options]);
        Assert.Equal(2, run.ExitCode);
    }
}
