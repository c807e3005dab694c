using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

/// <summary>One book with an access key and a token: what either API does to its money, both show at once.</summary>
public sealed class PurseTests : IAsyncLifetime
{
    private const string KeyId = "AKIAPURSE";
    private const string Secret = "a-secret-for-tests";
    private const string Question =
        "<ExternalQuestion "
        + "xmlns=\\\"http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2006-07-14/ExternalQuestion.xsd\\\">"
        + "<ExternalURL>https://example.org/</ExternalURL><FrameHeight>400</FrameHeight></ExternalQuestion>";

    private readonly Signer _signer = new(KeyId, Secret);
    private ProlificServer _server = null!;
    private ObjectId _book;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _server = await ProlificServer.StartAsync();
        _book = await _server.AddBookAsync(_server.User, open => open with { Currency = Currency.USD });
        var sealedSecret = _server.Box.Seal(Encoding.UTF8.GetBytes(Secret), AccessKey.SealOwner(KeyId, _book.Book));
        await _server.DoAsync(new AddAccessKey(await _server.BookAsync(_book), KeyId, sealedSecret));
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Balances_OfOneBook_AreTheSameAfterEveryStepOfEitherApi()
    {
        await HasAsync(0, 0);
        await _server.TopUpAsync(10_000, _book);
        await HasAsync(10_000, 0);

        // Three places at 1.25, 0.4167 and 0.0833; three assignments at 0.50 and 0.10.
        var study = await _server.OfferAsync(reward: 125, places: 3, book: _book);
        await HasAsync(9_475, 525);
        var hit = (await TurkAsync("CreateHIT", $$"""
            {"Title":"Label","Description":"Label a picture","Reward":"0.50","MaxAssignments":3,
            "AssignmentDurationInSeconds":3600,"LifetimeInSeconds":864000,"AutoApprovalDelayInSeconds":2592000,
            "Question":"{{Question}}"}
            """)).GetProperty("HIT").GetProperty("HITId").GetString()!;
        await HasAsync(9_295, 705);
        (await _server.GetAsync($"/api/v1/studies/{hit}/submissions/")).Error(404, 140401);

        var submissions = await _server.SubmitManyAsync(study, 3);
        var assignments = await _server.SubmitManyAsync(StudyServer.IdOf(hit), 3);
        await HasAsync(9_295, 705);
        (await _server.TransitionAsync(submissions[0], """{"action":"APPROVE"}""")).Ok();
        await HasAsync(9_295, 530);
        await TurkAsync("ApproveAssignment", $$"""{"AssignmentId":"{{assignments[0].ToUpperString()}}"}""");
        await HasAsync(9_295, 470);
        (await _server.TransitionAsync(
            submissions[1],
            $$"""{"action":"REJECT","message":"{{new string('m', 100)}}","rejection_category":"NO_DATA"}""")).Ok();
        await HasAsync(9_295, 470);
        await TurkAsync(
            "RejectAssignment", $$"""{"AssignmentId":"{{assignments[1].ToUpperString()}}","RequesterFeedback":"No"}""");
        await HasAsync(9_355, 410);

        var plan = await _server.PostAsync(
            "/api/v1/submissions/bonus-payments/", $$"""{"study_id":"{{study}}","csv_bonuses":"{{submissions[0]}},4.25"}""");
        await HasAsync(9_355, 410);
        (await _server.PostAsync(
            $"/api/v1/bulk-bonus-payments/{plan.Json.GetProperty("id").GetString()}/pay/", null)).Ok(HttpStatusCode.Accepted);
        await HasAsync(8_760, 410);
        var worker = $"A{(await _server.SubmissionAsync(assignments[0])).Participant.ToUpperString()}";
        var paid = assignments[0].ToUpperString();
        await TurkAsync(
            "SendBonus", $$"""{"WorkerId":"{{worker}}","BonusAmount":"1.00","AssignmentId":"{{paid}}","Reason":"Good"}""");
        await HasAsync(8_640, 410);

        (await _server.PostAsync(
            $"/api/v1/studies/{study}/screen-out-submissions/",
            $$"""{"submission_ids":["{{submissions[2]}}"],"bonus_per_submission":0.5,"increase_places":true}"""))
            .Ok(HttpStatusCode.Accepted);
        await HasAsync(8_570, 410);
        (await _server.PostAsync($"/api/v1/studies/{study}/transition/", """{"action":"STOP"}""")).Ok();
        await HasAsync(8_920, 60);
        _server.Clock.Advance(TimeSpan.FromDays(31));
        await DueSweep.RunAsync(_server.Ledger, Stop);
        await HasAsync(8_920, 0);
        Assert.Null((await LedgerAudit.RunAsync(_server.Ledger, null, Stop)).Fault);
    }

    /// <summary>Neither can spend what the other has reserved.</summary>
    [Fact]
    public async Task Funds_ReservedByOneApi_AreNotThereForTheOther()
    {
        await _server.TopUpAsync(500, _book);
        await _server.OfferAsync(reward: 100, places: 3, book: _book);
        await HasAsync(80, 420);
        var refused = await CallAsync("CreateHIT", $$"""
            {"Title":"Label","Description":"Label a picture","Reward":"0.68","MaxAssignments":1,
            "AssignmentDurationInSeconds":3600,"LifetimeInSeconds":3600,"Question":"{{Question}}"}
            """);
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("InsufficientFunds", refused.Body, StringComparison.Ordinal);
        await HasAsync(80, 420);
    }

    /// <summary>Asserts both APIs' figures, in cents.</summary>
    private async Task HasAsync(long available, long reserved)
    {
        var prolific = (await _server.BalanceAsync(_book)).Ok().Json;
        var spendable = prolific.GetProperty("available_balance").GetInt64();
        Assert.Equal((available, reserved), (spendable, prolific.GetProperty("total_balance").GetInt64() - spendable));
        var turk = await TurkAsync("GetAccountBalance", "{}");
        Assert.Equal(
            (Dollars(available), Dollars(reserved)),
            (turk.GetProperty("AvailableBalance").GetString(), turk.GetProperty("OnHoldBalance").GetString()));
    }

    private async Task<JsonElement> TurkAsync(string operation, string body)
    {
        var (status, answer) = await CallAsync(operation, body);
        Assert.True(status == HttpStatusCode.OK, answer);
        return JsonElement.Parse(answer);
    }

    private async Task<(HttpStatusCode Status, string Body)> CallAsync(string operation, string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var now = _server.Clock.GetUtcNow();
        Dictionary<string, string> headers = new()
        {
            ["Content-Type"] = "application/x-amz-json-1.1",
            ["Host"] = _server.Http.BaseAddress!.Authority,
            ["X-Amz-Call"] = $"{Guid.NewGuid()}", // Calls within one second may be alike, and each is a call of its own.
            ["X-Amz-Date"] = now.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture),
            ["X-Amz-Target"] = $"MTurkRequesterServiceV20170117.{operation}",
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-amz-json-1.1");
        request.Headers.TryAddWithoutValidation("Authorization", _signer.Authorize(now, headers, bytes));
        foreach (var name in new[] { "X-Amz-Call", "X-Amz-Date", "X-Amz-Target" })
            request.Headers.TryAddWithoutValidation(name, headers[name]);
        using var answer = await _server.Http.SendAsync(request, Stop);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Stop));
    }

    private static string Dollars(long cents) => $"{cents / 100}.{cents % 100:00}";
}
