using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

public sealed class TransitionTests
{
    private const string Approve = """{"action":"APPROVE"}""";
    private const string Operation = "POST /api/v1/submissions/{id}/transition/";

    /// <summary>The documented example of a rejection.</summary>
    private const string Reject =
        """{"action":"REJECT","message":"More than 100 chars long message to amuse the participant with my knowledge of the """
            + """english language in this funny example","rejection_category":"FAILED_INSTRUCTIONS"}""";

    [Fact]
    public async Task Approve_SubmittedWork_PaysItOnce()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await server.OfferAsync(reward: 101, places: 3);
        var submission = await server.SubmitAsync(study);
        var held = 3 * Work.Cost(101);
        await server.HasAsync(10_000 - held, held);

        foreach (var path in new[] { $"submissions/{submission}/transition/", $"submissions/{submission}/transition" })
        {
            var answer = (await server.PostAsync($"/api/v1/{path}", Approve)).Is(Operation);
            Assert.Equal("APPROVED", answer.GetProperty("status").GetString());
            Assert.Equal(101, answer.GetProperty("reward").GetInt32());
            await server.HasAsync(10_000 - held, 2 * Work.Cost(101));
        }
        (await server.TransitionAsync(submission, Reject)).Error(400, 140103);
        Assert.Equal(SubmissionState.Approved, await server.StateAsync(submission));
        await server.HasAsync(10_000 - held, 2 * Work.Cost(101));
    }

    [Fact]
    public async Task Reject_SubmittedWork_ReopensThePlaceAndKeepsItReserved()
    {
        await using var server = await Work.FundedAsync(1_400);
        var study = await server.OfferAsync(reward: 100, places: 10);
        var submission = await server.SubmitAsync(study);

        for (var again = 0; again < 2; again++)
        {
            var answer = (await server.TransitionAsync(submission, Reject)).Is(Operation);
            Assert.Equal("REJECTED", answer.GetProperty("status").GetString());
            await server.HasAsync(0, 1_400);
        }
        Assert.Equal(10, (await server.StudyAsync(study)).Open);
        (await server.TransitionAsync(submission, Approve)).Error(400, 140103);
        Assert.StartsWith("More than 100", (await server.SubmissionAsync(submission)).Feedback, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""["LOW_EFFORT"]""")]
    [InlineData("\"OTHER\"")]
    public async Task Reject_OfCategoryInAnyForm_IsDone(string category)
    {
        await using var server = await Work.FundedAsync(1_400);
        var submission = await server.SubmitAsync(await server.OfferAsync());
        var body = $$"""{"action":"REJECT","message":"{{new string('m', 100)}}","rejection_category":{{category}}}""";
        Assert.Equal(
            "REJECTED", (await server.TransitionAsync(submission, body)).Is(Operation).GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("{}", "action")]
    [InlineData("""{"action":null}""", "action")]
    [InlineData("""{"action":"approve"}""", "action")]
    [InlineData("""{"action":["APPROVE"]}""", "action")]
    [InlineData("""{"action":"REJECT"}""", "message,rejection_category")]
    [InlineData("""{"action":"REJECT","message":"<99>","rejection_category":"OTHER"}""", "message")]
    [InlineData("""{"action":"REJECT","message":"<1025>","rejection_category":"OTHER"}""", "message")]
    [InlineData("""{"action":"REJECT","message":"<100>","rejection_category":"other"}""", "rejection_category")]
    [InlineData("""{"action":"REJECT","message":"<100>","rejection_category":["OTHER","NO_DATA"]}""", "rejection_category")]
    [InlineData("""{"action":"REJECT","message":"<100>","rejection_category":[]}""", "rejection_category")]
    [InlineData("""{"action":"REJECT","message":"<100>","rejection_category":7}""", "rejection_category")]
    [InlineData("""{"action":"REJECT","message":"<100>","rejection_category":null}""", "rejection_category")]
    [InlineData("""{"action":"COMPLETE"}""", "completion_code")]
    [InlineData("""{"action":"COMPLETE","completion_code":"NONE"}""", "completion_code")]
    [InlineData("""{"action":"COMPLETE","completion_code":"BYPARTICIPANT"}""", "completion_code")]
    [InlineData("""{"action":"COMPLETE","completion_code":"PART"}""", "completion_code_data.percentage_of_reward")]
    [InlineData(
        """{"action":"COMPLETE","completion_code":"PART","completion_code_data":{}}""",
        "completion_code_data.percentage_of_reward")]
    [InlineData(
        """{"action":"COMPLETE","completion_code":"PART","completion_code_data":50}""",
        "completion_code_data,completion_code_data.percentage_of_reward")]
    [InlineData(
        """{"action":"COMPLETE","completion_code":"PART","completion_code_data":{"percentage_of_reward":7}}""",
        "completion_code_data.percentage_of_reward")]
    [InlineData(
        """{"action":"COMPLETE","completion_code":"PART","completion_code_data":{"percentage_of_reward":100}}""",
        "completion_code_data.percentage_of_reward")]
    [InlineData(
        """{"action":"COMPLETE","completion_code":"PART","completion_code_data":{"percentage_of_reward":50.5}}""",
        "completion_code_data.percentage_of_reward")]
    [InlineData(
        """{"action":"COMPLETE","completion_code":"YES","completion_code_data":{"percentage_of_reward":50}}""",
        "completion_code_data.percentage_of_reward")]
    public async Task Transition_OfWrongFields_NamesThemAndDoesNothing(string body, string fields)
    {
        await using var server = await Work.FundedAsync(1_400);
        var submission = await server.SubmitAsync(await server.OfferAsync(codes: Codes));
        foreach (var length in new[] { 99, 100, 1025 })
            body = body.Replace($"<{length}>", new string('m', length), StringComparison.Ordinal);
        (await server.TransitionAsync(submission, body)).Invalid(fields.Split(','));
        Assert.Equal(SubmissionState.Submitted, await server.StateAsync(submission));
        await server.HasAsync(0, 1_400);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    public async Task Transition_OfNoJson_IsRefused(string body)
    {
        await using var server = await Work.FundedAsync(1_400);
        (await server.TransitionAsync(await server.SubmitAsync(await server.OfferAsync()), body)).Error(400, 140100);
    }

    [Theory]
    [InlineData(Approve)]
    [InlineData(Reject)]
    public async Task Transition_OfWorkThatIsNotDone_IsRefused(string body)
    {
        await using var server = await Work.FundedAsync(1_400);
        var study = await server.OfferAsync();
        var taken = await server.TakeAsync(study);
        var returned = await server.TakeAsync(study);
        await server.DoAsync(new ReturnSubmission(study, returned, (await server.SubmissionAsync(returned)).Participant));

        foreach (var submission in new[] { taken, returned })
        {
            var before = await server.StateAsync(submission);
            (await server.TransitionAsync(submission, body)).Error(400, 140103);
            Assert.Equal(before, await server.StateAsync(submission));
        }
        await server.HasAsync(0, 1_400);
    }

    [Theory]
    [InlineData("CODE1290", "AWAITING REVIEW", 1_400)]
    [InlineData("YES", "APPROVED", 1_260)]
    public async Task Complete_WorkInProgressOrDone_DoesWhatTheCodeSays(string code, string status, decimal held)
    {
        foreach (var done in new[] { false, true })
        {
            await using var server = await Work.FundedAsync(1_400);
            var study = await server.OfferAsync(codes: Codes);
            var submission = done ? await server.SubmitAsync(study) : await server.TakeAsync(study);
            for (var again = 0; again < 2; again++)
            {
                var answer = (await server.TransitionAsync(
                    submission, $$"""{"action":"COMPLETE","completion_code":"{{code}}"}""")).Is(Operation);
                Assert.Equal(
                    (status, code), (answer.GetProperty("status").GetString(), answer.GetProperty("entered_code").GetString()));
                await server.HasAsync(0, held);
            }
        }
    }

    [Fact]
    public async Task Complete_WithDynamicPayment_PaysThatPartOnce()
    {
        await using var server = await Work.FundedAsync(1_400);
        var study = await server.OfferAsync(codes: Codes);
        var submission = await server.TakeAsync(study);
        const string Body =
            """{"action":"COMPLETE","completion_code":"PART","completion_code_data":"""
                + """{"percentage_of_reward":33,"message_to_participant":"Thanks"}}""";

        for (var again = 0; again < 2; again++)
        {
            var reply = (await server.TransitionAsync(submission, Body)).Ok();
            Assert.Equal("PARTIALLY APPROVED", reply.Json.GetProperty("status").GetString());
            Assert.Equal(33, reply.Json.GetProperty("reward").GetInt32());
            await server.HasAsync(140 - Work.Cost(33), 1_260);
        }
        (await server.TransitionAsync(submission, Body.Replace("33", "34", StringComparison.Ordinal))).Error(400, 140103);
        (await server.TransitionAsync(submission, Approve)).Error(400, 140103);
        (await server.TransitionAsync(submission, Reject)).Error(400, 140103);
        Assert.Equal(
            "PARTIALLY APPROVED",
            (await server.GetAsync($"/api/v1/submissions/{submission}/"))
                .Is("GET /api/v1/submissions/{id}/")
                .GetProperty("status")
                .GetString());
        await server.HasAsync(140 - Work.Cost(33), 1_260);
    }

    [Fact]
    public async Task Complete_WithScreenOut_PaysFromWhatIsAvailableOrNothing()
    {
        await using var server = await Work.FundedAsync(1_410);
        var study = await server.OfferAsync(codes: Codes);
        var submission = await server.TakeAsync(study);
        const string Body = """{"action":"COMPLETE","completion_code":"OUT"}""";

        (await server.TransitionAsync(submission, Body)).Error(400, 140102);
        Assert.Equal(SubmissionState.Taken, await server.StateAsync(submission));
        await server.HasAsync(10, 1_400);
        await server.TopUpAsync(90);
        for (var again = 0; again < 2; again++)
        {
            Assert.Equal(
                "SCREENED OUT", (await server.TransitionAsync(submission, Body)).Is(Operation).GetProperty("status").GetString());
            await server.HasAsync(100 - Work.Cost(50), 1_400);
        }
        Assert.Equal(10, (await server.StudyAsync(study)).Open);
    }

    /// <summary>Work that stays undecided for 21 days is approved; a decision before that counts.</summary>
    [Fact]
    public async Task Reject_OfWorkThatIsDueToBeApproved_IsRefused()
    {
        await using var server = await Work.FundedAsync(1_400);
        var study = await server.OfferAsync();
        var (one, two) = (await server.SubmitAsync(study), await server.SubmitAsync(study));
        server.Clock.Advance(TimeSpan.FromDays(21) - TimeSpan.FromSeconds(1));
        Assert.Equal(0, await DueSweep.RunAsync(server.Ledger, Stop));
        server.Clock.Advance(TimeSpan.FromSeconds(1));

        (await server.TransitionAsync(one, Reject)).Error(400, 140103);
        (await server.TransitionAsync(two, Approve)).Is(Operation);
        await server.HasAsync(0, 1_260);
        Assert.Equal(1, await DueSweep.RunAsync(server.Ledger, Stop));
        await server.HasAsync(0, 1_120);
        foreach (var submission in new[] { one, two })
            Assert.Equal(
                "APPROVED", (await server.TransitionAsync(submission, Approve)).Is(Operation).GetProperty("status").GetString());
        Assert.Equal(0, await DueSweep.RunAsync(server.Ledger, Stop));
        await server.HasAsync(0, 1_120);
    }

    [Fact]
    public async Task Approve_RacingTheSweepAndItself_PaysOnce()
    {
        await using var server = await Work.FundedAsync(1_400);
        var submissions = await server.SubmitManyAsync(await server.OfferAsync(), 10);
        server.Clock.Advance(TimeSpan.FromDays(21));

        var sweep = DueSweep.RunAsync(server.Ledger, Stop);
        var replies = await Task.WhenAll(submissions.Concat(submissions).Select(id => server.TransitionAsync(id, Approve)));
        await sweep;

        Assert.All(replies, reply => Assert.Equal("APPROVED", reply.Is(Operation).GetProperty("status").GetString()));
        await server.HasAsync(0, 0);
    }

    [Fact]
    public async Task TimeOut_OfAPlace_OpensItAgainUnpaid()
    {
        await using var server = await Work.FundedAsync(1_400);
        var study = await server.OfferAsync();
        var submission = await server.TakeAsync(study);
        server.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(1, await DueSweep.RunAsync(server.Ledger, Stop));

        var detail = (await server.GetAsync($"/api/v1/submissions/{submission}/")).Is("GET /api/v1/submissions/{id}/");
        Assert.Equal("TIMED-OUT", detail.GetProperty("status").GetString());
        (await server.TransitionAsync(submission, Approve)).Error(400, 140103);
        Assert.Equal(10, (await server.StudyAsync(study)).Open);
        await server.HasAsync(0, 1_400);
    }

    [Fact]
    public async Task Reject_InAStoppedStudy_ReleasesThePlace()
    {
        await using var server = await Work.FundedAsync(1_400);
        var study = await server.OfferAsync();
        var submission = await server.SubmitAsync(study);
        await server.DoAsync(new StopStudy(study));
        await server.HasAsync(1_260, 140);
        (await server.TransitionAsync(submission, Reject)).Is(Operation);
        await server.HasAsync(1_400, 0);
    }

    [Fact]
    public async Task RequestReturn_OfWork_LetsItBeReturned()
    {
        await using var server = await Work.FundedAsync(1_400);
        var study = await server.OfferAsync();
        var submission = await server.SubmitAsync(study);
        var participant = (await server.SubmissionAsync(submission)).Participant;
        const string Body = """{"request_return_reasons":["Withdrew consent.","Did not finish study."]}""";
        var expected =
            $$"""{"id":"{{submission}}","status":"AWAITING REVIEW","participant":"{{participant}}","""
                + "\"return_requested\":\"2026-11-01T12:00:00.000000Z\"}";

        foreach (var path in new[] { $"submissions/{submission}/request-return/", $"submissions/{submission}/request-return" })
        {
            var reply = await server.PostAsync($"/api/v1/{path}", Body);
            reply.Is("POST /api/v1/submissions/{id}/request-return/");
            Assert.Equal(expected, reply.Text);
            server.Clock.Advance(TimeSpan.FromMinutes(5));
        }
        await server.HasAsync(0, 1_400);
        await server.DoAsync(new ReturnSubmission(study, submission, participant));
        (await server.PostAsync($"/api/v1/submissions/{submission}/request-return/", Body)).Error(400, 140103);
        var detail = (await server.GetAsync($"/api/v1/submissions/{submission}/")).Ok().Json;
        Assert.Equal(
            ("RETURNED", "2026-11-01T12:00:00.000000Z"),
            (detail.GetProperty("status").GetString(), detail.GetProperty("return_requested").GetString()));
        await server.HasAsync(0, 1_400);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"request_return_reasons":null}""")]
    [InlineData("""{"request_return_reasons":[]}""")]
    [InlineData("""{"request_return_reasons":"a"}""")]
    [InlineData("""{"request_return_reasons":[1]}""")]
    [InlineData("""{"request_return_reasons":[" "]}""")]
    public async Task RequestReturn_WithoutReasons_IsRefused(string body)
    {
        await using var server = await Work.FundedAsync(1_400);
        var submission = await server.SubmitAsync(await server.OfferAsync());
        (await server.PostAsync($"/api/v1/submissions/{submission}/request-return/", body)).Invalid("request_return_reasons");
        Assert.Null((await server.SubmissionAsync(submission)).ReturnRequestedAt);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static CompletionCode[] Codes =>
    [
        new("BYPARTICIPANT", CompletionAction.Review, Money.Zero),
        new("CODE1290", CompletionAction.Review, Money.Zero) { ByPayer = true },
        new("YES", CompletionAction.Approve, Money.Zero) { ByPayer = true },
        new("PART", CompletionAction.PayPart, Money.Zero) { ByPayer = true },
        new("OUT", CompletionAction.ScreenOut, Money.FromMinor(50)) { ByPayer = true, Slots = 1 },
    ];
}
