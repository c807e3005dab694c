using System.Net;
using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

public sealed class BonusTests
{
    private const string SetUp = "POST /api/v1/submissions/bonus-payments/";
    private const string Pay = "POST /api/v1/bulk-bonus-payments/{id}/pay/";

    /// <summary>The documented sample: two bonuses of 4.25 in a workspace without VAT.</summary>
    [Fact]
    public async Task SetUp_OfTheDocumentedSample_CostsWhatItSays()
    {
        await using var server = await ProlificServer.StartAsync();
        var book = await server.AddBookAsync(
            server.User, open => open with { ProlificPricing = Pricing.Prolific with { VatRate = Ratio.Zero } });
        await server.TopUpAsync(10_000, book);
        var study = await server.OfferAsync(book: book, places: 2);
        var one = await server.SubmitAsync(study);
        var two = (await server.SubmissionAsync(await server.SubmitAsync(study))).Participant;
        var before = await server.BookAsync(book);

        foreach (var path in new[] { "submissions/bonus-payments/", "submissions/bonus-payments" })
        {
            var reply = await server.PostAsync($"/api/v1/{path}", Body(study, $"{one},4.25\n{two},4.25"));
            reply.Is(SetUp, HttpStatusCode.Created);
            var id = reply.Json.GetProperty("id").GetString();
            Assert.Equal(
                $$"""{"id":"{{id}}","study":"{{study}}","amount":850,"fees":283.34,"vat":0,"total_amount":1133.34}""",
                reply.Text);
        }
        var after = await server.BookAsync(book);
        Assert.Equal(before with { LastSerial = before.LastSerial + 2, Fingerprint = after.Fingerprint }, after);
    }

    [Theory]
    [InlineData("{0},4.25\n{1},0.01")]
    [InlineData("{0},4.25\r\n{1},0.01\r\n")]
    [InlineData("\n  {0} , 4.25 \n\n\t{1},0.01\n\n")]
    [InlineData("{1},.01\n{0},4.250")]
    [InlineData("{1},.01\r{0},4.25")]
    [InlineData("\"{0}\",\"4.25\"\n\"{1}\",0.01\n")]
    [InlineData("\uFEFF{0},4.25\n \"{1}\" , \"0.01\" ")]
    public async Task SetUpAndPay_InTheFormsThatClientsSend_PaysToTheHundredthOfAPenny(string csv)
    {
        var sloppy = csv.Contains("4.250", StringComparison.Ordinal);
        await using var server = await Work.FundedAsync(2_400);
        var study = await server.OfferAsync();
        var (one, two) = (await server.SubmitAsync(study), await server.SubmitAsync(study));
        var participant = (await server.SubmissionAsync(two)).Participant;
        var body = Body(
            study,
            csv.Replace("{0}", one.ToString(), StringComparison.Ordinal)
                .Replace("{1}", participant.ToString().ToUpperInvariant(), StringComparison.Ordinal));
        if (sloppy)
        {
            (await server.PostAsync("/api/v1/submissions/bonus-payments/", body)).Invalid("csv_bonuses");
            return;
        }

        var plan = (await server.PostAsync("/api/v1/submissions/bonus-payments/", body)).Is(SetUp, HttpStatusCode.Created);
        Assert.Equal(426m, plan.GetProperty("amount").GetDecimal());
        Assert.Equal(Work.Cost(425) + Work.Cost(1), plan.GetProperty("total_amount").GetDecimal());
        await server.HasAsync(1_000, 1_400);

        var id = plan.GetProperty("id").GetString();
        var reply = await server.PostAsync($"/api/v1/bulk-bonus-payments/{id}/pay/", null);
        reply.Is(Pay, HttpStatusCode.Accepted);
        Assert.Equal(
            $"\"Bulk bonus payment with ID {id} is being processed asynchronously. Payments will be completed shortly.\"",
            reply.Text);
        await server.HasAsync(1_000 - Work.Cost(425) - Work.Cost(1), 1_400);
        Assert.Equal("425", await PaidAsync(server, one));
        Assert.Equal("1", await PaidAsync(server, two));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("true")]
    public async Task Pay_Again_PaysOnceUnlessTheSettingSaysOtherwise(string? repeats)
    {
        (string, string)[] settings = repeats is null ? [] : [("Prolific:BonusPayRepeats", repeats)];
        await using var server = await Work.FundedAsync(10_000, settings);
        var study = await server.OfferAsync();
        var submission = await server.SubmitAsync(study);
        var id = await SetUpAsync(server, study, $"{submission},1.00");

        var times = 0;
        (string Path, string? Body)[] calls =
            [($"{id}/pay/", null), ($"{id}/pay", "{}"), ($"{id.ToUpperInvariant()}/pay/", ""), ($"{id}/pay/", "not json")];
        foreach (var (path, body) in calls)
        {
            (await server.PostAsync($"/api/v1/bulk-bonus-payments/{path}", body)).Is(Pay, HttpStatusCode.Accepted);
            times = repeats is null ? 1 : times + 1;
            await server.HasAsync(8_600 - times * Work.Cost(100), 1_400);
        }
        Assert.Equal(string.Join(", ", Enumerable.Repeat(100, times)), await PaidAsync(server, submission));
    }

    [Fact]
    public async Task SetUp_AgainUnderAKey_IsTheSameBatch()
    {
        await using var server = await Work.FundedAsync(2_400);
        var study = await server.OfferAsync();
        var body = Body(study, $"{await server.SubmitAsync(study)},0.50");

        var first = await SetUpAsync(server, body, "bonus-1");
        var again = await SetUpAsync(server, body, "bonus-1");
        var other = await SetUpAsync(server, body, "bonus-2");
        first.Is(SetUp, HttpStatusCode.Created);
        Assert.Equal(first.Text, again.Text);
        Assert.NotEqual(first.Json.GetProperty("id").GetString(), other.Json.GetProperty("id").GetString());
        var another = await SetUpAsync(server, Body(study, $"{await server.SubmitAsync(study)},0.50"), "bonus-1");
        Assert.True((int)another.Status is >= 400 and < 500, another.Text);

        foreach (var wrong in new[] { "", "two words", new string('k', 129) })
            (await SetUpAsync(server, body, wrong)).Invalid("Idempotency-Key");
    }

    [Fact]
    public async Task Pay_AtTheSameMoment_PaysOnce()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await server.OfferAsync();
        var id = await SetUpAsync(server, study, $"{await server.SubmitAsync(study)},1.00");
        var replies = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => server.PostAsync($"/api/v1/bulk-bonus-payments/{id}/pay/", null)));
        Assert.All(replies, reply => reply.Is(Pay, HttpStatusCode.Accepted));
        await server.HasAsync(8_600 - Work.Cost(100), 1_400);
    }

    /// <summary>
    /// Whichever comes first takes the last of the funds, whole; the other gets nothing, and can be paid later.
    /// </summary>
    [Fact]
    public async Task Pay_RacingTheLastOfTheFunds_PaysOneBatchWhole()
    {
        await using var server = await Work.FundedAsync(1_400 + 420);
        var study = await server.OfferAsync();
        var submissions = await server.SubmitManyAsync(study, 3);
        var lines = string.Join('\n', submissions.Select(id => $"{id},1.00"));
        string[] ids = [await SetUpAsync(server, study, lines), await SetUpAsync(server, study, lines)];

        var replies = await Task.WhenAll(ids.Select(id => server.PostAsync($"/api/v1/bulk-bonus-payments/{id}/pay/", null)));

        var paid = Assert.Single(replies, reply => reply.Status == HttpStatusCode.Accepted);
        replies.Single(reply => reply != paid).Error(400, 140102);
        await server.HasAsync(0, 1_400);
        await server.TopUpAsync(420);
        foreach (var id in ids)
            (await server.PostAsync($"/api/v1/bulk-bonus-payments/{id}/pay/", null)).Ok(HttpStatusCode.Accepted);
        await server.HasAsync(0, 1_400);
        Assert.Equal("100, 100", await PaidAsync(server, submissions[0]));
    }

    /// <summary>
    /// Anybody who took part: rejected, timed out, returned, and in a study that is over. Two lines are two bonuses.
    /// </summary>
    [Fact]
    public async Task SetUpAndPay_AfterTheStudy_PaysWhoTookPart()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await server.OfferAsync(places: 4);
        var rejected = await server.SubmitAsync(study);
        await server.DoAsync(new RejectSubmission(study, rejected, Reopens: true));
        var returned = await server.TakeAsync(study);
        var who = (await server.SubmissionAsync(returned)).Participant;
        await server.DoAsync(new ReturnSubmission(study, returned, who));
        var late = await server.TakeAsync(study);
        server.Clock.Advance(TimeSpan.FromHours(2));
        await DueSweep.RunAsync(server.Ledger, TestContext.Current.CancellationToken);
        await server.DoAsync(new StopStudy(study));
        await server.HasAsync(10_000, 0);

        var id = await SetUpAsync(
            server, study, $"{rejected},0.10\n{who},0.20\n{late},0.30\n{(await server.SubmissionAsync(late)).Participant},0.40");
        (await server.PostAsync($"/api/v1/bulk-bonus-payments/{id}/pay/", null)).Ok(HttpStatusCode.Accepted);

        await server.HasAsync(10_000 - Work.Cost(10) - Work.Cost(20) - Work.Cost(30) - Work.Cost(40), 0);
        Assert.Equal("20", await PaidAsync(server, returned));
        Assert.Equal("30, 40", await PaidAsync(server, late));
    }

    [Fact]
    public async Task SetUp_WhereIdsAreWrong_NamesThem()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await server.OfferAsync();
        var good = await server.SubmitAsync(study);
        var taken = await server.TakeAsync(study);
        var elsewhere = await server.SubmitAsync(await server.OfferAsync());
        var stranger = await server.ParticipantAsync();
        string[] wrong =
        [
            $"{taken}", $"{(await server.SubmissionAsync(taken)).Participant}", $"{elsewhere}", $"{stranger}",
            "60ffe5c8371090c7041d43f8", "x"
        ];

        var csv = string.Join('\n', wrong.Append($"{good}").Select(id => $"{id},1"));
        var reply = await server.PostAsync("/api/v1/submissions/bonus-payments/", Body(study, csv));
        var detail = reply.Error(400, 140106).GetString()!;
        Assert.All(wrong, id => Assert.Contains(id, detail, StringComparison.Ordinal));
        Assert.DoesNotContain($"{good}", detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\r\n ")]
    [InlineData("{0}")]
    [InlineData("{0},")]
    [InlineData(",1.00")]
    [InlineData("{0},1,00")]
    [InlineData("{0},1.00,")]
    [InlineData("{0},.")]
    [InlineData("{0},.005")]
    [InlineData("\"{0},1.00\"")]
    [InlineData("\"{0},1.00")]
    [InlineData("{0};1.00")]
    [InlineData("{0},1.005")]
    [InlineData("{0},0")]
    [InlineData("{0},0.00")]
    [InlineData("{0},-1")]
    [InlineData("{0},+1")]
    [InlineData("{0},1e2")]
    [InlineData("{0},£1")]
    [InlineData("{0},1 000")]
    [InlineData("{0},100000000000.01")]
    [InlineData("{0},99999999999999999999999")]
    [InlineData("{0},1.00\nid,amount\n{0},2.00")]
    public async Task SetUp_OfLinesThatAreNone_IsRefused(string csv)
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await server.OfferAsync();
        var submission = await server.SubmitAsync(study);
        (await server.PostAsync(
            "/api/v1/submissions/bonus-payments/",
            Body(study, csv.Replace("{0}", submission.ToString(), StringComparison.Ordinal))))
            .Invalid("csv_bonuses");
    }

    [Fact]
    public async Task SetUp_OfTooMuch_IsRefused()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await server.OfferAsync();
        var submission = await server.SubmitAsync(study);
        string Lines(int count, string amount) => string.Join('\n', Enumerable.Repeat($"{submission},{amount}", count));

        (await server.PostAsync("/api/v1/submissions/bonus-payments/", Body(study, Lines(1_001, "1")))).Invalid("csv_bonuses");
        (await server.PostAsync("/api/v1/submissions/bonus-payments/", Body(study, Lines(1_000, "0.01"))))
            .Is(SetUp, HttpStatusCode.Created);
        var id = await SetUpAsync(server, study, Lines(1_000, "100000000000"));
        (await server.PostAsync($"/api/v1/bulk-bonus-payments/{id}/pay/", null)).Error(400, 140102);
        await server.HasAsync(8_600, 1_400);
    }

    [Theory]
    [InlineData("{}", "study_id", "csv_bonuses")]
    [InlineData("""{"study_id":7,"csv_bonuses":["a,1"]}""", "study_id", "csv_bonuses")]
    public async Task SetUp_OfWrongFields_NamesThem(string body, params string[] fields)
    {
        await using var server = await ProlificServer.StartAsync();
        (await server.PostAsync("/api/v1/submissions/bonus-payments/", body)).Invalid(fields);
    }

    [Fact]
    public async Task Bonus_OfSomebodyElse_IsNotThere()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await server.OfferAsync();
        var submission = await server.SubmitAsync(study);
        var id = await SetUpAsync(server, study, $"{submission},1");
        var stranger = await server.AddUserAsync("Ann Other");
        var token = await server.AddTokenAsync(await server.AddBookAsync(stranger), stranger);
        var reader = await server.AddTokenAsync(server.Book, server.User, readOnly: true);

        (await server.PostAsync("/api/v1/submissions/bonus-payments/", Body(study, $"{submission},1"), token)).Error(404, 140401);
        (await server.PostAsync($"/api/v1/bulk-bonus-payments/{id}/pay/", null, token)).Error(404, 140401);
        (await server.PostAsync($"/api/v1/bulk-bonus-payments/{id}/pay/", null, reader)).Error(403, 140201);
        foreach (var other in new[] { study.ToString(), submission.ToString(), "x", "621014cb8e9e0f81e387021f" })
            (await server.PostAsync($"/api/v1/bulk-bonus-payments/{other}/pay/", null)).Error(404, 140401);
        await server.HasAsync(8_600, 1_400);
    }

    private static async Task<string> SetUpAsync(ProlificServer server, ObjectId study, string csv)
        => (await server.PostAsync("/api/v1/submissions/bonus-payments/", Body(study, csv)))
            .Is(SetUp, HttpStatusCode.Created)
            .GetProperty("id")
            .GetString()!;

    private static Task<Reply> SetUpAsync(ProlificServer server, string body, string key)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/submissions/bonus-payments/")
        {
            Content = new StringContent(body),
        };
        request.Headers.TryAddWithoutValidation("Authorization", $"Token {server.Token}");
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        return server.SendAsync(request);
    }

    private static string Body(ObjectId study, string csv)
        => $$"""{"study_id":"{{study}}","csv_bonuses":{{JsonSerializer.Serialize(csv)}}}""";

    private static async Task<string> PaidAsync(ProlificServer server, ObjectId submission)
    {
        var detail = (await server.GetAsync($"/api/v1/submissions/{submission}/")).Is("GET /api/v1/submissions/{id}/");
        return string.Join(", ", detail.GetProperty("bonus_payments").EnumerateArray().Select(bonus => bonus.GetInt32()));
    }
}
