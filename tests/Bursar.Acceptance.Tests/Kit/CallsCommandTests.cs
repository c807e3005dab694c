namespace Bursar.Acceptance.Tests;

/// <summary>What programs ask of a sandbox, followed while they do.</summary>
public sealed class CallsCommandTests
{
    private const string Call = "curl -fsS -o /dev/null -H 'Authorization: Token demo-token-for-local-use-only'";

    [Fact]
    public async Task Calls_Followed_PrintWhatWasCalledAndWhatComes()
    {
        var bash = await Prerequisite.FindAsync("bash", ["--version"], "bash");
        _ = await Prerequisite.FindAsync("curl", ["--version"], "curl");
        await using var demo = await BursarServer.DemoAsync();
        var seen = Path.Combine(demo.Data, "calls.txt");
        // The second call is made after the first one was printed.
        var script = $"""
            {Call} '{demo.Address}api/v1/users/me/'
            dotnet '{Paths.Executable}' --data '{demo.Data}' calls --follow > '{seen}' & follower=$!
            until grep -q /users/me/ '{seen}'; do :; done
            {Call} '{demo.Address}api/v1/studies/'
            until grep -q /studies/ '{seen}'; do :; done
            kill $follower
            """;

        var run = await ProgramRun.StartAsync(bash, ["-c", script]);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var lines = await File.ReadAllLinesAsync(seen, TestContext.Current.CancellationToken);
        Assert.Equal(3, lines.Length);
        Assert.Matches("^ +# +TIME", lines[0]);
        Assert.Matches("/users/me/.* 200", lines[1]);
        Assert.Matches("/studies/.* 200", lines[2]);
    }
}
