using Bursar.Ledger;

namespace Bursar.Api.Tests;

public sealed class TakePlaceTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Origin.MTurk)]
    [InlineData(Origin.Prolific)]
    public async Task PostSubmission_WithAFreePlace_TakesIt(Origin prices)
    {
        await using var server = await ApiServer.StartAsync();
        var study = await server.PublishAsync(prices: prices);
        var participant = await server.ParticipantAsync();

        var taken = (await server.TakeAsync(study, participant)).Is(201);

        Assert.Equal("taken", taken["status"]);
        var kept = await server.SubmissionOfAsync(taken["id"]!);
        Assert.Equal((study, participant, SubmissionState.Taken), (kept.Study, $"{kept.Participant}", kept.State));
        Assert.Equal(1, (await server.StudyOfAsync(study)).Taken);
    }

    [Fact]
    public async Task PostSubmission_WithIdsInEveryForm_MeansTheSame()
    {
        await using var server = await ApiServer.StartAsync();
        var study = await server.PublishAsync(places: 4);
        string[] forms = ["{0}", "{1}", "A{1}", "a{0}"];
        foreach (var form in forms)
        {
            var id = await server.ParticipantAsync();
            var participant = form.Replace("{0}", id, StringComparison.Ordinal)
                .Replace("{1}", id.ToUpperInvariant(), StringComparison.Ordinal);
            var taken = (await server.TakeAsync(study.ToUpperString(), participant)).Is(201);
            Assert.Equal(id, $"{(await server.SubmissionOfAsync(taken["id"]!)).Participant}");
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("{}")]
    [InlineData("""{"participant":null}""")]
    [InlineData("""{"participant":7}""")]
    [InlineData("""{"participant":""}""")]
    [InlineData("""{"participant":"A"}""")]
    [InlineData("""{"participant":"B65a000000000000000000001"}""")]
    [InlineData("""{"participant":"AA65a000000000000000000001"}""")]
    [InlineData("""{"participant":"65a00000000000000000000"}""")]
    public async Task PostSubmission_WithNoParticipantInIt_Is400(string? body)
    {
        await using var server = await ApiServer.StartAsync();
        (await server.PostAsync($"studies/{await server.PublishAsync()}/submissions", body)).IsProblem(400, "invalid_value");
    }

    [Fact]
    public async Task PostSubmission_ForSomebodyOrSomethingUnknown_Is404AndSaysWhich()
    {
        await using var server = await ApiServer.StartAsync();
        var study = await server.PublishAsync();
        var (participant, nobody) = (await server.ParticipantAsync(), $"{ObjectId.Random(server.Clock.GetUtcNow())}");

        Assert.Equal(
            $"There is no participant {nobody}.", (await server.TakeAsync(study, nobody)).IsProblem(404, "not_found")["detail"]);
        string[] strange =
            ["xyz", nobody, $"{study}0", "000000000000000000000000", "6abcdef0ffffffff00000001", participant];
        foreach (var unknown in strange)
            Assert.Equal(
                $"There is no study {unknown}.",
                (await server.TakeAsync(unknown, participant)).IsProblem(404, "not_found")["detail"]);
        Assert.Equal(0, (await server.StudyOfAsync(study)).Taken);
    }

    [Fact]
    public async Task PostSubmission_EveryPlaceTaken_Is409NoPlaceFree()
    {
        await using var server = await ApiServer.StartAsync();
        var study = await server.PublishAsync(places: 1);
        await server.TakenAsync(study);
        (await server.TakeAsync(study, await server.ParticipantAsync())).IsProblem(409, "no_place_free");
    }

    [Fact]
    public async Task PostSubmission_BySomebodyWhoWasThere_Is409AlreadyExistsAndNamesTheSubmission()
    {
        await using var server = await ApiServer.StartAsync();
        var study = await server.PublishAsync();
        var participant = await server.ParticipantAsync();
        var taken = (await server.TakeAsync(study, participant)).Is(201)["id"]!;

        Assert.Contains(
            taken, (await server.TakeAsync(study, participant)).IsProblem(409, "already_exists")["detail"]!,
            StringComparison.Ordinal);

        (await server.SubmitAsync(taken)).Is(200);
        (await server.TakeAsync(study, $"A{participant.ToUpperInvariant()}")).IsProblem(409, "already_exists");
    }

    [Fact]
    public async Task PostSubmission_OfferNotYetThereOrOver_IsToldApart()
    {
        await using var server = await ApiServer.StartAsync();
        var participant = await server.ParticipantAsync();
        var draft = (await server.MustAsync(
            new DraftStudy(await server.FundedAsync(), "Later", Money.FromMinor(1_00), 1, Origin.MTurk))).Subject;
        (await server.TakeAsync(draft, participant)).IsProblem(409, "wrong_state");

        await server.MustAsync(new PublishStudy(draft));
        await server.MustAsync(new StopStudy(draft));
        (await server.TakeAsync(draft, participant)).IsProblem(409, "offer_over");

        var expiring = await server.PublishAsync(expiresAt: server.Clock.GetUtcNow().AddHours(1));
        server.Clock.Advance(TimeSpan.FromHours(1));
        (await server.TakeAsync(expiring, participant)).IsProblem(409, "offer_over");
        await DueSweep.RunAsync(server.Ledger, Stop);
        (await server.TakeAsync(expiring, participant)).IsProblem(409, "offer_over");
    }

    [Fact]
    public async Task PostSubmission_ManyAtOnceForTheLastPlace_OneHasIt()
    {
        await using var server = await ApiServer.StartAsync();
        var study = await server.PublishAsync(places: 1);
        var participants = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => server.ParticipantAsync()));

        var replies = await Task.WhenAll(participants.Select(one => server.TakeAsync(study, one)));

        Assert.Single(replies, reply => reply.Status == 201);
        Assert.All(replies.Where(reply => reply.Status != 201), reply => reply.IsProblem(409, "no_place_free"));
        Assert.Equal((1, 0), ((await server.StudyOfAsync(study)).Taken, (await server.StudyOfAsync(study)).Open));
    }

    [Fact]
    public async Task PostSubmission_TheSameParticipantManyTimesAtOnce_HasOnePlace()
    {
        await using var server = await ApiServer.StartAsync();
        var study = await server.PublishAsync(places: 9);
        var participant = await server.ParticipantAsync();

        var replies = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => server.TakeAsync(study, participant)));

        Assert.Single(replies, reply => reply.Status == 201);
        Assert.All(replies.Where(reply => reply.Status != 201), reply => reply.IsProblem(409, "already_exists"));
        Assert.Equal(1, (await server.StudyOfAsync(study)).Taken);
    }

    [Fact]
    public async Task PostSubmission_AgainUnderItsKey_AnswersTheSameWhateverHappenedSince()
    {
        await using var server = await ApiServer.StartAsync();
        var study = await server.PublishAsync();
        var (participant, other) = (await server.ParticipantAsync(), await server.ParticipantAsync());
        var first = (await server.TakeAsync(study, participant, "k")).Is(201);
        (await server.SubmitAsync(first["id"]!)).Is(200);

        var again = (await server.TakeAsync(study, participant, "k")).Is(201);

        Assert.Equal((first.Text, true), (again.Text, again.Replayed));
        var misused = (await server.TakeAsync(study, other, "k")).IsProblem(422, "key_reused");
        Assert.Contains("participant", misused["detail"]!, StringComparison.Ordinal);
    }
}
