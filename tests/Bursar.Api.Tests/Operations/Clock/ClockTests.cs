using System.Globalization;
using Bursar.Ledger;
using Bursar.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bursar.Api.Tests;

/// <summary>The time of the books in sandbox mode, and outside it.</summary>
public sealed class ClockTests(SharedPostgres shared)
{
    private static readonly TimeSpan Days21 = TimeSpan.FromDays(21);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task PostClock_By21Days_AnswersWhenTheWorkIsPaid()
    {
        await using var server = await ApiServer.StartSandboxAsync();
        var study = await server.PublishAsync();
        var done = await server.TakenAsync(study);
        (await server.SubmitAsync(done)).Is(200);

        (await server.AdvanceAsync(Days21 - TimeSpan.FromSeconds(1))).Is(200);
        Assert.Equal(SubmissionState.Submitted, (await server.SubmissionOfAsync(done)).State);
        var moved = (await server.AdvanceAsync(TimeSpan.FromSeconds(1))).Is(200);

        Assert.Equal(("2026-10-22T12:00:00.000000Z", "True"), (moved["now"], moved["sandbox"]));
        Assert.Equal(moved.Text, (await server.GetAsync("clock")).Is(200).Text);
        var paid = await server.SubmissionOfAsync(done);
        Assert.Equal((SubmissionState.Approved, server.Clock.GetUtcNow() + Days21), (paid.State, paid.EndedAt));
        Assert.Equal(1, (await server.StudyOfAsync(study)).Paid);
    }

    [Fact]
    public async Task PostClock_PastEverything_TimesOutAndEndsOffersToo()
    {
        await using var server = await ApiServer.StartSandboxAsync();
        var study = await server.PublishAsync(places: 3, expiresAt: server.Clock.GetUtcNow().AddDays(1));
        var (taken, submitted) = (await server.TakenAsync(study), await server.TakenAsync(study));
        (await server.SubmitAsync(submitted)).Is(200);

        (await server.AdvanceAsync(TimeSpan.FromDays(60))).Is(200);

        Assert.Equal(SubmissionState.TimedOut, (await server.SubmissionOfAsync(taken)).State);
        Assert.Equal(SubmissionState.Approved, (await server.SubmissionOfAsync(submitted)).State);
        var ended = await server.StudyOfAsync(study);
        Assert.Equal((StudyState.Stopped, Breakdown.Zero), (ended.State, ended.Held));
        var book = await server.Ledger.FindAsync<Book>(RowKey.OfBook(study.Book), Stop);
        Assert.Equal(Money.FromMinor(1_000_00 - 1_20), book!.Spendable);
    }

    /// <summary>More is due than a sweep looks at together, and the loop of the server sweeps at the same time.</summary>
    [Fact]
    public async Task PostClock_WhileOthersSweep_AnswersWhenAllOfItHasHappened()
    {
        const int places = 1_200;
        await using var server = await ApiServer.StartSandboxAsync();
        var study = await server.PublishAsync(places: places / 2);
        var other = await server.PublishAsync(places: places / 2);
        foreach (var one in new[] { study, other })
            await Task.WhenAll(
                Enumerable.Range(0, places / 2).Select(i => server.MustAsync(new TakePlace(one, new(1, (ulong)i)))));
        using var over = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var sweepers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            while (!over.IsCancellationRequested) await DueSweep.RunAsync(server.Ledger, Stop);
        })).ToArray();

        (await server.AdvanceAsync(TimeSpan.FromDays(1))).Is(200);

        Assert.Equal(places, (await server.StudyOfAsync(study)).Open + (await server.StudyOfAsync(other)).Open);
        await over.CancelAsync();
        await Task.WhenAll(sweepers);
    }

    [Fact]
    public async Task PostClock_ByNothing_AnswersTheTime()
    {
        await using var server = await ApiServer.StartSandboxAsync();
        Assert.Equal("2026-10-01T12:00:00.000000Z", (await server.AdvanceAsync(TimeSpan.Zero)).Is(200)["now"]);
    }

    [Theory]
    [InlineData(null, 400, "invalid_value")]
    [InlineData("{}", 400, "invalid_value")]
    [InlineData("""{"advance_seconds":null}""", 400, "invalid_value")]
    [InlineData("""{"advance_seconds":-1}""", 400, "invalid_value")]
    [InlineData("""{"advance_seconds":1.5}""", 400, "invalid_value")]
    [InlineData("""{"advance_seconds":"60"}""", 400, "invalid_value")]
    [InlineData("""{"advance_seconds":9223372036854775807}""", 400, "invalid_value")]
    [InlineData("""{"advance_seconds":9223372036854775808}""", 400, "invalid_value")]
    [InlineData("""{"advance_seconds":922337203685}""", 400, "invalid_value")]
    [InlineData("""{"advance_seconds":922337203686}""", 400, "invalid_value")]
    [InlineData("""{"advance_days":1}""", 400, "unknown_member")]
    public async Task PostClock_ByWhatIsNoTime_IsRefusedAndNothingMoves(string? body, int status, string code)
    {
        await using var server = await ApiServer.StartSandboxAsync();
        (await server.PostAsync("clock", body)).IsProblem(status, code);
        Assert.Equal("2026-10-01T12:00:00.000000Z", (await server.GetAsync("clock")).Is(200)["now"]);
    }

    [Fact]
    public async Task PostClock_ToTheEndOfTime_IsTakenAndNoFurther()
    {
        await using var server = await ApiServer.StartSandboxAsync();
        var left = new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero) - server.Clock.GetUtcNow();
        var beyond = (await server.AdvanceAsync(left + TimeSpan.FromSeconds(1))).IsProblem(400, "invalid_value");
        Assert.Contains("2100-01-01", beyond["detail"]!, StringComparison.Ordinal);
        Assert.Equal("2100-01-01T00:00:00.000000Z", (await server.AdvanceAsync(left)).Is(200)["now"]);

        // What is begun then works as ever.
        var study = await server.PublishAsync();
        var taken = await server.TakenAsync(study);
        (await server.SubmitAsync(taken)).Is(200);
        Assert.Equal("f4865700", taken[..8]); // 2100-01-01 in seconds since 1970, in hex.
    }

    [Fact]
    public async Task PostClock_OutsideSandboxMode_IsRefusedAndNothingMoves()
    {
        await using var server = await ApiServer.StartAsync();
        (await server.AdvanceAsync(Days21)).IsProblem(409, "sandbox_only");
        var told = (await server.GetAsync("clock")).Is(200);
        Assert.Equal(("2026-10-01T12:00:00.000000Z", "False"), (told["now"], told["sandbox"]));
    }

    [Fact]
    public async Task PostClock_UnderAKey_IsRefusedSinceARetryWouldMoveItTwice()
    {
        await using var server = await ApiServer.StartSandboxAsync();
        (await server.PostAsync("clock", """{"advance_seconds":60}""", "k")).IsProblem(400, "invalid_value");
        Assert.Equal("2026-10-01T12:00:00.000000Z", (await server.GetAsync("clock")).Is(200)["now"]);
    }

    [Fact]
    public async Task PostClock_ManyAtOnce_MovesByAllOfThem()
    {
        await using var server = await ApiServer.StartSandboxAsync();
        var told = await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => server.AdvanceAsync(TimeSpan.FromHours(1))));
        Assert.Equal("2026-10-02T12:00:00.000000Z", told.Select(reply => reply.Is(200)["now"]).Max(StringComparer.Ordinal));
    }

    [Fact]
    public async Task PostToken_WhenTheBooksAreFarAhead_ExpiresByTheWorldsTime()
    {
        await using var server = await ApiServer.StartSandboxAsync();
        var path = await server.OpenAsync();
        (await server.AdvanceAsync(TimeSpan.FromDays(60))).Is(200);
        (await server.PostAsync($"{path}/tokens", Expiring(TimeSpan.FromDays(30)))).Is(201);
        (await server.PostAsync($"{path}/tokens", Expiring(TimeSpan.Zero))).IsProblem(400, "invalid_value");

        string Expiring(TimeSpan after)
        {
            var at = server.Clock.GetUtcNow() + after;
            return $$"""{"expires_at":"{{at.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)}}"}""";
        }
    }

    [Fact]
    public async Task PostBook_WhenTheBooksAreAhead_HasTheirTimeInItsIdToo()
    {
        await using var server = await ApiServer.StartSandboxAsync();
        (await server.AdvanceAsync(TimeSpan.FromDays(60))).Is(200);
        var book = await server.BookAsync(await server.OpenAsync());
        Assert.Equal(book.OpenedAt.ToUnixTimeSeconds(), book.Id.High);
        Assert.Equal(server.Clock.GetUtcNow().AddDays(60), book.OpenedAt);
    }

    [Fact]
    [Slow(SlowAttribute.Postgres)]
    public async Task PostClock_StoreIsAwayForTheSweep_SaysThatTheTimeWasMoved()
    {
        await using var database = await WiredPostgres.CreateAsync(shared, Stop);
        var store = await PostgresStore.OpenAsync(database.ConnectionString, Stop);
        await using var server = await ApiServer.StartSandboxAsync(services => services.AddSingleton<ILedger>(
            from => new Committer(store, (TimeProvider)from.GetRequiredService<IMovableClock>())));
        database.Wire.Down();

        var left = (await server.AdvanceAsync(Days21)).IsProblem(500, "outcome_unknown");

        Assert.Null(left.Headers.RetryAfter); // Nothing invites a client to move it again.
        Assert.Equal("2026-10-22T12:00:00.000000Z", (await server.GetAsync("clock")).Is(200)["now"]);
    }
}
