using System.Text.Json.Nodes;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

/// <summary>The transitions of 2026: what is taken back, returned, screened out by hand or finished late.</summary>
public sealed class SubmissionTransitionTests
{
    private static readonly string Reject =
        $$"""{"action":"REJECT","message":"{{new string('x', 100)}}","rejection_category":"LOW_EFFORT"}""";

    [Fact]
    public async Task Unreject_OfARejection_WaitsAgainAndASecondTimeIsIgnored()
    {
        await using var server = await Work.FundedAsync(140);
        var submission = await server.SubmitAsync(await server.OfferAsync(places: 1));
        (await server.TransitionAsync(submission, Reject)).Ok();

        for (var i = 0; i < 2; i++)
            Assert.Equal("AWAITING REVIEW", await StatusAsync(server, submission, """{"action":"UNREJECT"}"""));
        await server.HasAsync(0, 140);
        Assert.Equal("APPROVED", await StatusAsync(server, submission, """{"action":"APPROVE"}"""));
        await server.HasAsync(0, 0);
        (await server.TransitionAsync(submission, """{"action":"UNREJECT"}""")).Error(400, 140103);
    }

    [Fact]
    public async Task ReturnAndUnreturn_OfWork_FreeThePlaceAndTakeItAgain()
    {
        await using var server = await Work.FundedAsync(140);
        var study = await server.OfferAsync(places: 1);
        var submission = await server.SubmitAsync(study);

        for (var i = 0; i < 2; i++) Assert.Equal("RETURNED", await StatusAsync(server, submission, """{"action":"RETURN"}"""));
        Assert.Equal(1, (await server.StudyAsync(study)).Open);
        for (var i = 0; i < 2; i++)
            Assert.Equal("AWAITING REVIEW", await StatusAsync(server, submission, """{"action":"UNRETURN"}"""));
        Assert.Equal(0, (await server.StudyAsync(study)).Open);
        await server.HasAsync(0, 140);

        (await server.TransitionAsync(submission, """{"action":"RETURN"}""")).Ok();
        await server.SubmitAsync(study);
        (await server.TransitionAsync(submission, """{"action":"UNRETURN"}""")).Error(400, 140103);
    }

    [Fact]
    public async Task Start_OfWhatIsAtWork_ChangesNothing()
    {
        await using var server = await Work.FundedAsync(280);
        var study = await server.OfferAsync(places: 2);
        Assert.Equal("ACTIVE", await StatusAsync(server, await server.TakeAsync(study), """{"action":"START"}"""));
        (await server.TransitionAsync(await server.SubmitAsync(study), """{"action":"START"}""")).Error(400, 140103);
    }

    [Fact]
    public async Task Start_OfWhatIsReserved_BeginsTheTimeAndIsCounted()
    {
        await using var server = await Work.FundedAsync(280);
        var study = await server.OfferAsync(places: 2);
        var participant = await server.ParticipantAsync();
        var submission = await server.DoAsync(new TakePlace(study, participant) { Reserves = true });

        var counts = (await server.GetAsync($"/api/v1/studies/{study}/submissions/counts/")).Ok().Json;
        Assert.Equal((1, 0), (counts.GetProperty("RESERVED").GetInt32(), counts.GetProperty("ACTIVE").GetInt32()));
        var list = (await server.GetAsync($"/api/v1/studies/{study}/submissions/?status=RESERVED")).Ok().Json;
        Assert.Equal("RESERVED", Assert.Single(list.GetProperty("results").EnumerateArray()).GetProperty("status").GetString());
        (await server.TransitionAsync(submission, """{"action":"APPROVE"}""")).Error(400, 140103);
        Assert.Equal("ACTIVE", await StatusAsync(server, submission, """{"action":"START"}"""));
        await server.HasAsync(0, 280);
    }

    [Fact]
    public async Task ScreenOut_OfWork_PaysWhatTheCodePaysAndUsesASlot()
    {
        await using var server = await Work.FundedAsync(1_000);
        var study = StudyServer.IdOf(await server.PublishAsync(body => body["completion_codes"] = JsonNode.Parse(
            """
            [{"code":"GOOD","code_type":"COMPLETED","actions":[{"action":"MANUALLY_REVIEW"}]},
            {"code":"OUT","code_type":"FIXED_SCREENOUT",
            "actions":[{"action":"FIXED_SCREEN_OUT_PAYMENT","fixed_screen_out_reward":30,"slots":1}]}]
            """)));
        var submission = await server.SubmitAsync(study, code: "GOOD");
        await server.HasAsync(580, 420);

        for (var i = 0; i < 2; i++)
            Assert.Equal("SCREENED OUT", await StatusAsync(server, submission, """{"action":"SCREEN_OUT"}"""));
        await server.HasAsync(538, 420);
        Assert.Equal("PAUSED", await server.StatusAsync(study.ToString()));
    }

    [Fact]
    public async Task ScreenOut_WithoutACodeForIt_IsRefusedByName()
    {
        await using var server = await Work.FundedAsync(140);
        var submission = await server.SubmitAsync(await server.OfferAsync(places: 1));
        (await server.TransitionAsync(submission, """{"action":"SCREEN_OUT"}""")).Invalid("action");
    }

    [Fact]
    public async Task Complete_OfWhatTimedOut_IsDoneWhileThePlaceIsFree()
    {
        await using var server = await Work.FundedAsync(140);
        var study = await server.OfferAsync(
            places: 1, codes: new CompletionCode("OURS", CompletionAction.Approve, Money.Zero) { ByPayer = true });
        var participant = await server.ParticipantAsync();
        var submission = await server.TakeAsync(study, participant);
        server.Clock.Advance(TimeSpan.FromHours(1));
        await server.DoAsync(new SettleSubmission(study, submission, participant));

        for (var i = 0; i < 2; i++)
            Assert.Equal(
                "APPROVED", await StatusAsync(server, submission, """{"action":"COMPLETE","completion_code":"OURS"}"""));
        await server.HasAsync(0, 0);
    }

    [Fact]
    public async Task BulkApprove_ByParticipantWithSeveralSubmissions_ApprovesAllThatWait()
    {
        await using var server = await Work.FundedAsync(1_000);
        var study = StudyServer.IdOf(await server.PublishAsync(
            body => body["submissions_config"] = JsonNode.Parse("""{"max_submissions_per_participant":-1}""")));
        var participant = await server.ParticipantAsync();
        for (var i = 0; i < 2; i++)
        {
            var taken = await server.Ledger.TakePlaceAsync(new(study, participant), TestContext.Current.CancellationToken);
            await server.DoAsync(new SubmitWork(study, taken.Receipt!.Subject) { CompletionCode = Work.Code });
        }
        var rows = (await server.GetAsync($"/api/v1/studies/{study}/submissions/")).Ok().Json.GetProperty("results");
        Assert.All(rows.EnumerateArray(), row => Assert.True(row.GetProperty("has_siblings").GetBoolean()));

        (await server.PostAsync(
            "/api/v1/submissions/bulk-approve/",
            $$"""{"study_id":"{{study}}","participant_ids":["{{participant}}"]}""")).Ok();

        Assert.Equal(2, (await server.StudyAsync(study)).Paid);
        await server.HasAsync(580, 140);
    }

    private static async Task<string?> StatusAsync(ProlificServer server, ObjectId submission, string body)
        => (await server.TransitionAsync(submission, body)).Ok().Json.GetProperty("status").GetString();
}
