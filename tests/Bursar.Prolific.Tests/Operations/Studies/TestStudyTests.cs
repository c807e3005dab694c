using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

public sealed class TestStudyTests
{
    [Theory]
    [InlineData("/api/v1/study/{0}/test-study")]
    [InlineData("/api/v1/studies/{0}/test-study/")]
    [InlineData("/api/v1/studies/{0}/test-study")]
    public async Task TestStudy_OfADraft_PublishesOnePlaceForADay(string path)
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(1_000);
        var study = await server.CreateAsync();
        var participant = await server.DoAsync(new AddParticipant(ObjectId.Random(server.Clock.GetUtcNow())));
        var reply = await server.PostAsync(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, path, study),
            $$"""{"target_participant_id":"{{participant}}"}""");
        SchemaShape.AssertShape("TestStudySetUpResponse", reply.Ok().Json);
        var test = reply.Json.GetProperty("study_id").GetString()!;
        Assert.Equal(
            test,
            (await server.GetAsync(reply.Json.GetProperty("study_url").GetString()!)).Ok().Json.GetProperty("id").GetString());
        Assert.Equal("ACTIVE", await server.StatusAsync(test));
        Assert.Equal("UNPUBLISHED", await server.StatusAsync(study));
        await server.HasAsync(860, 140);

        Assert.Equal(RejectionCode.NotEligible, await RefusedAsync(server, test, await server.ParticipantAsync()));
        Assert.Null(await RefusedAsync(server, test, participant));
        server.Clock.Advance(TimeSpan.FromHours(25));
        await DueAsync(server);
        await server.HasAsync(1_000, 0);
    }

    [Fact]
    public async Task TestStudy_OfWrongTarget_NamesIt()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(1_000);
        var path = $"{StudyServer.Studies}{await server.CreateAsync()}/test-study/";
        (await server.PostAsync(path, """{"target_participant_id":"619e049f7648a4e1f8f3645b"}"""))
            .Invalid("target_participant_id");
        (await server.PostAsync(path, """{"target_participant_id":7}""")).Invalid("target_participant_id");
        (await server.PostAsync(path, """{"target_participant_group_id":"619e049f7648a4e1f8f3645b"}"""))
            .Invalid("target_participant_group_id");
        (await server.PostAsync(path, """{"target_participant_id":"a","target_participant_group_id":"b"}"""))
            .Invalid("target_participant_id");
        await server.HasAsync(1_000, 0);
    }

    /// <summary>The form of 2026 names no one.</summary>
    [Fact]
    public async Task TestStudy_WithoutATarget_CanBeTakenByAnyone()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(1_000);

        var reply = await server.PostAsync($"{StudyServer.Studies}{await server.CreateAsync()}/test-study/");

        await server.SubmitAsync(StudyServer.IdOf(reply.Ok().Json.GetProperty("study_id").GetString()!));
        await server.HasAsync(860, 140);
    }

    [Fact]
    public async Task TestStudy_WithoutTheFundsOrOfAPublishedStudy_Is400()
    {
        await using var server = await ProlificServer.StartAsync();
        var participant = await server.DoAsync(new AddParticipant(ObjectId.Random(server.Clock.GetUtcNow())));
        var body = $$"""{"target_participant_id":"{{participant}}"}""";
        var study = await server.CreateAsync();
        (await server.PostAsync($"{StudyServer.Studies}{study}/test-study/", body)).Error(400, 140102);
        await server.TopUpAsync(1_000);
        (await server.TransitionAsync(study, "PUBLISH")).Ok();
        (await server.PostAsync($"{StudyServer.Studies}{study}/test-study/", body)).Error(400, 140103);
        await server.HasAsync(580, 420);
    }

    [Fact]
    public async Task TestStudy_ForAGroup_IsForItsMembers()
    {
        await using var server = await Work.FundedAsync(1_000);
        var participant = await server.ParticipantAsync();
        var group = (await server.PostAsync(
            "/api/v1/participant-groups/", $$"""{"name":"Testers","participant_ids":["{{participant}}"]}"""))
            .Ok(System.Net.HttpStatusCode.Created).Json.GetProperty("id").GetString();
        var path = $"{StudyServer.Studies}{await server.CreateAsync()}/test-study/";

        var reply = (await server.PostAsync(path, $$"""{"target_participant_group_id":"{{group}}"}""")).Ok();

        var test = reply.Json.GetProperty("study_id").GetString()!;
        Assert.Equal(RejectionCode.NotEligible, await RefusedAsync(server, test, await server.ParticipantAsync()));
        Assert.Null(await RefusedAsync(server, test, participant));
    }

    private static async Task<RejectionCode?> RefusedAsync(ProlificServer server, string study, ObjectId participant)
    {
        var take = new TakePlace(StudyServer.IdOf(study), participant);
        return (await server.Ledger.TakePlaceAsync(take, TestContext.Current.CancellationToken)).Rejection?.Code;
    }

    /// <summary>Has everything happen that is due, as the sweep does.</summary>
    private static async Task DueAsync(ProlificServer server)
    {
        var now = TestContext.Current.CancellationToken;
        while (await server.Ledger.ListAsync(new DueSubmissions(server.Clock.GetUtcNow(), 10), now) is [var submission, ..])
            await server.DoAsync(new SettleSubmission(submission.Study, submission.Id, submission.Participant));
        while (await server.Ledger.ListAsync(new DueStudies(server.Clock.GetUtcNow(), 10), now) is [var study, ..])
            await server.DoAsync(new SettleStudy(study.Id));
    }
}
