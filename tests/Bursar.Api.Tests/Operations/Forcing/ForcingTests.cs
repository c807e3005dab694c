using Bursar.Ledger;

namespace Bursar.Api.Tests;

/// <summary>States of a sandbox that are forced are true: the books balance, and events tell of them.</summary>
public sealed class ForcingTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("timed_out", SubmissionState.TimedOut)]
    [InlineData("returned", SubmissionState.Returned)]
    [InlineData("no_code", SubmissionState.Submitted)]
    public async Task ForceSubmission_ThatIsTaken_BringsItToTheState(string state, SubmissionState expected)
    {
        await using var server = await ApiServer.StartSandboxAsync();
        var study = await server.PublishAsync(prices: Origin.Prolific);
        var id = await server.TakenAsync(study);

        var forced = (await ForceAsync(server, id, state)).Is(200);

        Assert.Equal(expected == SubmissionState.Submitted ? "submitted" : state, forced["status"]);
        var submission = await server.SubmissionOfAsync(id);
        Assert.Equal((expected, ""), (submission.State, submission.CompletionCode));
        Assert.Equal(expected == SubmissionState.Submitted ? 1 : 2, (await server.StudyOfAsync(study)).Open);
        Assert.Contains(
            $"submission_{forced["status"]}", (await server.GetAsync($"books/{await BookOfAsync(server)}/events")).Is(200).Text,
            StringComparison.Ordinal);
        Assert.Null((await LedgerAudit.RunAsync(server.Ledger, null, Stop)).Fault);
    }

    [Fact]
    public async Task ForceSubmission_WhoseStateDoesNotAllowIt_IsRefused()
    {
        await using var server = await ApiServer.StartSandboxAsync();
        var id = await server.TakenAsync(await server.PublishAsync());

        (await ForceAsync(server, id, "no_code")).IsProblem(400, "invalid_value"); // A HIT.
        (await ForceAsync(server, id, "approved")).IsProblem(400, "invalid_value");
        (await server.SubmitAsync(id)).Is(200);
        (await ForceAsync(server, id, "timed_out")).IsProblem(409, "wrong_state");
        (await ForceAsync(server, "0123456789abcdef01234567", "timed_out")).Is(404);
        (await ForceAsync(server, id, "returned")).Is(200);
    }

    [Theory]
    [InlineData(Origin.MTurk)]
    [InlineData(Origin.Prolific)]
    public async Task FillStudy_SomePlacesOpen_FillsThemAndIsThenDone(Origin origin)
    {
        await using var server = await ApiServer.StartSandboxAsync();
        var study = await server.PublishAsync(places: 3, prices: origin);
        await server.TakenAsync(study);

        var filled = (await server.PostAsync($"studies/{study}/fill", "{}")).Is(200).Json.GetProperty("submissions");

        Assert.Equal(2, filled.GetArrayLength());
        var row = await server.StudyOfAsync(study);
        Assert.Equal((0, 3, 2), (row.Open, row.Taken, row.Submitted));
        Assert.Equal("""{"submissions":[]}""", (await server.PostAsync($"studies/{study}/fill", "{}")).Is(200).Text);
        Assert.Null((await LedgerAudit.RunAsync(server.Ledger, null, Stop)).Fault);
    }

    [Fact]
    public async Task FillStudy_OnlyTaken_LeavesTheWorkToBeDone()
    {
        await using var server = await ApiServer.StartSandboxAsync();
        var study = await server.PublishAsync(places: 2);
        (await server.PostAsync($"studies/{study}/fill", """{"state":"done"}""")).IsProblem(400, "invalid_value");
        (await server.PostAsync($"studies/{study}/fill", """{"state":"taken"}""")).Is(200);
        Assert.Equal(0, (await server.StudyOfAsync(study)).Submitted);
        (await server.PostAsync("studies/0123456789abcdef01234567/fill", "{}")).Is(404);
    }

    [Fact]
    public async Task SetBalance_ToAnAmount_IsOneTransfer()
    {
        await using var server = await ApiServer.StartSandboxAsync();
        var book = await server.OpenAsync(amount: "10.00");

        var low = (await server.SendAsync(HttpMethod.Put, $"{book}/balance", """{"available":"0.37"}""")).Is(200);

        Assert.Equal("0.37", low["available"]);
        var transfers = (await server.GetAsync($"{book}/transfers")).Is(200).Json.GetProperty("transfers");
        Assert.Equal("refund", transfers[1].GetProperty("kind").GetString());
        Assert.Equal("9.63", transfers[1].GetProperty("amount").GetString());
        (await server.SendAsync(HttpMethod.Put, $"{book}/balance", "{}")).IsProblem(400, "invalid_amount");
        Assert.Null((await LedgerAudit.RunAsync(server.Ledger, null, Stop)).Fault);
    }

    [Fact]
    public async Task Forcing_RealBooks_IsRefused()
    {
        await using var server = await ApiServer.StartAsync();
        var study = await server.PublishAsync();
        var id = await server.TakenAsync(study);
        (await ForceAsync(server, id, "timed_out")).IsProblem(409, "sandbox_only");
        (await server.PostAsync($"studies/{study}/fill", "{}")).IsProblem(409, "sandbox_only");
        var book = await server.OpenAsync();
        (await server.SendAsync(HttpMethod.Put, $"{book}/balance", """{"available":"1.00"}""")).IsProblem(409, "sandbox_only");
    }

    private static Task<Reply> ForceAsync(ApiServer server, string id, string state)
        => server.PostAsync($"submissions/{id}/force", $$"""{"state":"{{state}}"}""");

    private static async Task<string> BookOfAsync(ApiServer server)
        => (await server.GetAsync("books")).Is(200).Json.GetProperty("books")[0].GetProperty("id").GetString()!;
}
