using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

public sealed class ScheduledStudyTests
{
    [Theory]
    [InlineData("2026-11-02T12:00:00Z", "PUBLISH")]
    [InlineData("2026-11-02T13:00:00.000+01:00", "SCHEDULE_PUBLISH")]
    [InlineData("2026-11-02T07:00:00 America/New_York", "SCHEDULE_PUBLISH")]
    public async Task Publish_AtALaterTime_ReservesNowAndOffersThen(string at, string action)
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(1_000);
        var study = await server.CreateAsync();
        var reply = await server.PostAsync(
            $"{StudyServer.Studies}{study}/transition/", $$"""{"action":"{{action}}","publish_at":"{{at}}"}""");
        Assert.Equal("SCHEDULED", reply.Ok().Json.GetProperty("status").GetString());
        Assert.Equal("2026-11-02T12:00:00.000000Z", reply.Json.GetProperty("publish_at").GetString());
        Assert.Null(reply.Json.GetProperty("published_at").GetString());
        await server.HasAsync(580, 420);

        var participant = await server.DoAsync(new AddParticipant(ObjectId.Random(server.Clock.GetUtcNow())));
        var early = await server.Ledger.ExecuteAsync(
            new TakePlace(StudyServer.IdOf(study), participant), TestContext.Current.CancellationToken);
        Assert.Equal(RejectionCode.WrongState, early.Rejection?.Code);

        server.Clock.Advance(TimeSpan.FromDays(1));
        var begun = await server.StudyAsync(study);
        Assert.Equal("ACTIVE", begun.GetProperty("status").GetString());
        Assert.Equal("2026-11-02T12:00:00.000000Z", begun.GetProperty("published_at").GetString());
        await server.SubmitAsync(StudyServer.IdOf(study));
        await server.HasAsync(580, 420);
    }

    [Fact]
    public async Task Publish_OfADraftThatSaysWhen_IsScheduledAndCanBeStopped()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(1_000);
        var study = await server.CreateAsync(body => body["publish_at"] = "2026-11-02T12:00:00Z");
        Assert.Equal("UNPUBLISHED", await server.StatusAsync(study));
        (await server.TransitionAsync(study, "SCHEDULE_PUBLISH")).Ok();
        Assert.Equal("SCHEDULED", await server.StatusAsync(study));
        (await server.TransitionAsync(study, "STOP")).Ok();
        await server.HasAsync(1_000, 0);
    }

    [Fact]
    public async Task Publish_AtATimeThatIsOver_PublishesNow()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(1_000);
        var study = await server.CreateAsync(body => body["publish_at"] = "2026-11-01T11:00:00Z");
        var reply = (await server.TransitionAsync(study, "PUBLISH")).Ok().Json;
        Assert.Equal("ACTIVE", reply.GetProperty("status").GetString());
        Assert.Equal("2026-11-01T12:00:00.000000Z", reply.GetProperty("published_at").GetString());
    }

    [Fact]
    public async Task SchedulePublish_WithoutATime_NamesTheField()
    {
        await using var server = await ProlificServer.StartAsync();
        (await server.TransitionAsync(await server.CreateAsync(), "SCHEDULE_PUBLISH")).Invalid("publish_at");
    }
}
