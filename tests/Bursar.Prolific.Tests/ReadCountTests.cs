using System.Text;
using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific.Tests;

/// <summary>
/// How many rows a request looks up after its token: what it has found is passed on, so that membership, book and study are
/// looked up once.
/// </summary>
public sealed class ReadCountTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task BulkApprove_OfAThousand_LooksUpEachSubmissionAndTheRestOnce()
    {
        const int Count = 1_000;
        await using var server = await Work.FundedAsync(Count * 140);
        var submissions = await server.SubmitManyAsync(await server.OfferAsync(places: Count), Count);
        var body = $$"""{"submission_ids":[{{string.Join(',', submissions.Select(id => $"\"{id}\""))}}]}""";

        var reads = await ReadsAsync(server, BulkApproveSubmissions.AnswerAsync, body);

        TestContext.Current.TestOutputHelper?.WriteLine($"bulk {reads}");
        // Membership, book, study.
        Assert.Equal(Count + 3, reads);
        await server.HasAsync(0, 0);
    }

    [Fact]
    public async Task PayBonusPayments_LooksUpMembershipAndBookOnce()
    {
        await using var server = await Work.FundedAsync(1_400 + 35);
        var study = await server.OfferAsync();
        var submission = await server.SubmitAsync(study);
        var reply = await server.PostAsync(
            "/api/v1/submissions/bonus-payments/", $$"""{"study_id":"{{study}}","csv_bonuses":"{{submission}},0.25"}""");
        var batch = reply.Json.GetProperty("id").GetString();

        var reads = await ReadsAsync(server, PayBonusPayments.AnswerAsync, "", ("id", batch));

        TestContext.Current.TestOutputHelper?.WriteLine($"bonus {reads}");
        // Membership, book, batch, study, document.
        Assert.Equal(5, reads);
        await server.HasAsync(0, 1_400);
    }

    [Fact]
    public async Task TransitionSubmission_LooksUpMembershipAndBookOnce()
    {
        await using var server = await Work.FundedAsync(1_400);
        var submission = await server.SubmitAsync(await server.OfferAsync());

        var reads = await ReadsAsync(
            server, TransitionSubmission.AnswerAsync, """{"action":"APPROVE"}""", ("id", submission.ToString()));

        TestContext.Current.TestOutputHelper?.WriteLine($"transition {reads}");
        // Membership, book, submission, study; after the command submission, study, bonuses.
        Assert.Equal(7, reads);
        await server.HasAsync(0, 1_260);
    }

    [Fact]
    public async Task GetWorkspaceBalance_LooksUpMembershipAndBook()
    {
        await using var server = await ProlificServer.StartAsync();

        Assert.Equal(2, await ReadsAsync(server, GetWorkspaceBalance.AnswerAsync, "", ("workspace_id", server.Book.ToString())));
    }

    /// <summary>A page costs what it shows: the rows before and after it are counted where they lie.</summary>
    [Theory]
    [InlineData("batches")]
    [InlineData("collections")]
    public async Task GetTaskBuilderList_OfOnePage_AsksForItsRowsAlone(string kind)
    {
        await using var server = await ProlificServer.StartAsync();
        for (var made = 0; made < 5; made++)
            if (kind == "batches") await server.CreateBatchAsync(await server.DatasetAsync());
            else await TaskBuilder.CollectAsync(server);
        Func<ProlificCall, ValueTask<ProlificError?>> answer =
            kind == "batches" ? GetTaskBatches.AnswerAsync : GetTaskCollections.AnswerAsync;

        var query = $"?workspace_id={server.Book}&limit=2&offset=2";
        var counter = await CountAsync(server, answer, "", query);

        Assert.Equal(2, counter.LongestList);
        var page = (await server.GetAsync($"/api/v1/data-collection/{kind}{query}")).Ok().Json;
        Assert.Equal(5, page.GetProperty("meta").GetProperty("count").GetInt32());
        Assert.Equal(2, page.GetProperty("results").GetArrayLength());
    }

    private static async Task<int> ReadsAsync(
        ProlificServer server, Func<ProlificCall, ValueTask<ProlificError?>> answer, string body,
        params (string Name, string? Value)[] route)
        => (await CountAsync(server, answer, body, "", route)).Reads;

    private static async Task<CountingLedger> CountAsync(
        ProlificServer server, Func<ProlificCall, ValueTask<ProlificError?>> answer, string body, string query,
        params (string Name, string? Value)[] route)
    {
        var (ledger, counter) = CountingLedger.Over(server.Ledger);
        var http = new DefaultHttpContext();
        http.Request.QueryString = new(query);
        http.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
        foreach (var (name, value) in route) http.Request.RouteValues[name] = value;
        var token = await server.Ledger.FindAsync<Token>(RowKey.OfToken(Digest.Of(server.Token)), Stop);

        var face = new Face(new(BodyBudget.DefaultBytes), new(GuessLimit.DefaultBurst, server.Clock), new(null, () => ""));
        using var crowd = new CrowdTurns();
        Assert.Null(await answer(new(http, token!, ledger, server.Clock, face, new ProlificOptions(), crowd, null!)));
        Assert.InRange(http.Response.StatusCode, 200, 202);
        return counter;
    }
}
