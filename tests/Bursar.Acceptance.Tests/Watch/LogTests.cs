using System.Text.RegularExpressions;

namespace Bursar.Acceptance.Tests;

/// <summary>What the real server writes to standard error.</summary>
public sealed partial class LogTests
{
    [Fact]
    public async Task AccessLog_SwitchedOn_HasALineForEachRequestAndNoSecret()
    {
        var environment = new Dictionary<string, string> { ["Bursar__AccessLog"] = "true" };
        await using var server = await BursarServer.ServeAsync(environment: environment);
        await MetricsTests.SendSecretsAsync(server);
        using (await server.Http.GetAsync("/health/live", TestContext.Current.CancellationToken))
        {
            // A request that succeeds.
        }
        await server.StopAsync();

        var lines = Line().Matches(server.Printed);
        Assert.Equal(
            [
                "unknown \"unknown\" 404",
                "mturk \"unknown\" 400",
                "bursar \"GET /bursar/v1/books/{book}\" 401",
                "prolific \"GET /api/v1/users/me/\" 401",
                "server \"health/live\" 200",
            ],
            lines.Select(line => line.Groups["what"].Value));
        Assert.DoesNotContain("s3cr3t", server.Printed, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task AccessLog_OfAnMTurkRequest_HasTheIdThatItsAnswerShows()
    {
        var environment = new Dictionary<string, string> { ["Bursar__AccessLog"] = "true" };
        await using var server = await BursarServer.ServeAsync(environment: environment);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/") { Headers = { { "X-Amz-Target", "Unknown" } } };
        using var answer = await server.Http.SendAsync(request, TestContext.Current.CancellationToken);
        await server.StopAsync();

        var id = Assert.Single(answer.Headers.GetValues("x-amzn-RequestId"));
        Assert.Single(Line().Matches(server.Printed));
        Assert.Contains($" B {id}", server.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Log_ByDefault_HasNothingToSayOfAGoodRun()
    {
        await using var server = await BursarServer.ServeAsync();
        await server.Command.JsonAsync("book", "list");
        await server.StopAsync();

        Assert.Single(server.Printed.Trim().Split('\n'));
    }

    [Fact]
    public async Task Log_AfterACrash_TellsOfTheRecovery()
    {
        using var directory = new TestDirectory();
        await using (var first = await BursarServer.ServeAsync(directory.Path))
        {
            await first.Command.JsonAsync("book", "open", "Crashed", "--currency", "USD");
            await first.KillAsync();
        }

        await using var second = await BursarServer.ServeAsync(directory.Path);
        await second.StopAsync();

        Assert.Contains("Bursar.Storage[103]", second.Printed, StringComparison.Ordinal);
        Assert.Contains("was not closed cleanly", second.Printed, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"Bursar\.Access\[300\] \S+ 127\.0\.0\.1 (?<what>.*) [0-9.]+ ms", RegexOptions.NonBacktracking)]
    private static partial Regex Line();
}
