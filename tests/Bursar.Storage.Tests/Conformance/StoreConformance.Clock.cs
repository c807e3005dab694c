namespace Bursar.Storage.Tests;

/// <summary>
/// A clock that is three weeks ahead, in a running server or when it starts: nothing falls due, expires or is forgotten until an
/// operator confirms the time.
/// </summary>
public abstract partial class StoreConformance
{
    private static readonly TimeSpan Jump = TimeSpan.FromDays(21);
    private static readonly CommitterOptions KeepsEventsADay = new() { EventRetention = TimeSpan.FromDays(1) };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Clock_AheadForAWhile_LeavesEverythingAsItWas(bool restarts)
    {
        var ledger = await StartGuardedAsync();
        var study = await SubmitAsync(ledger);
        var paid = await ledger.Must(TopUp(5, "once"));
        ledger = await SetClockAsync(ledger, Start + Jump, restarts);

        Assert.Equal(0, await DueSweep.RunAsync(ledger, Stop));
        Assert.Equal(paid with { Replayed = true }, await ledger.Must(TopUp(5, "once")));
        await ledger.Must(TopUp(1, "meanwhile"));
        ledger = await SetClockAsync(ledger, Start.AddMinutes(5), restarts);

        await using var right = ledger;
        Assert.Equal(0, await DueSweep.RunAsync(ledger, Stop));
        Assert.True((await ledger.Must(TopUp(5, "once"))).Replayed);
        Assert.True((await ledger.Must(TopUp(1, "meanwhile"))).Replayed);
        Assert.Equal(TimeSpan.Zero, ledger.Clock.Ahead);
        Assert.Equal((0, 1), await CountsOf(ledger, study));
        Assert.InRange((await ledger.TransfersOf())[^1].At, Start, Start.AddMinutes(1));
        Assert.Equal(1, (await ledger.EventsAsync(Number, 0, 1, Stop))[0].Sequence);
        await ledger.MustPassAudit();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Clock_AheadAndConfirmed_CatchesUpAndStillKnowsWhatItAnswered(bool restarts)
    {
        var ledger = await StartGuardedAsync();
        var study = await SubmitAsync(ledger);
        await ledger.Must(TopUp(5, "before"));
        ledger = await SetClockAsync(ledger, Start + Jump, restarts);
        await ledger.Must(TopUp(1, "meanwhile"));

        await ConfirmClock.RunAsync(ledger, Stop);
        if (restarts) ledger = await SetClockAsync(ledger, Start + Jump, restarts: true);

        await using var right = ledger;
        Assert.Equal(TimeSpan.Zero, ledger.Clock.Ahead);
        Assert.Equal(2, await DueSweep.RunAsync(ledger, Stop));
        Assert.Equal((1, 0), await CountsOf(ledger, study));
        _clock.Advance(RequestKey.Lifetime - TimeSpan.FromHours(1));
        for (var i = 0; i < 3; i++) await ledger.Must(TopUp(1)); // After each, what has expired is deleted.
        Assert.True((await ledger.Must(TopUp(5, "before"))).Replayed);
        Assert.True((await ledger.Must(TopUp(1, "meanwhile"))).Replayed);
        _clock.Advance(TimeSpan.FromHours(2));
        Assert.False((await ledger.Must(TopUp(5, "before"))).Replayed);
        await ledger.MustPassAudit();
    }

    [Fact]
    public async Task Clock_WorkTakenBeforeItIsConfirmed_HasItsTimeAfterwards()
    {
        await using var ledger = await StartGuardedAsync();
        await ledger.OpenBook(funds: 100);
        var study = await PublishAsync(ledger, expiresAt: null);
        _clock.Set(Start + Jump);
        var taken = await ledger.Must(new TakePlace(study, new(1, 1)));
        var submitted = await ledger.Must(new TakePlace(study, new(1, 2)));
        await ledger.Must(new SubmitWork(study, submitted.Subject));

        await ConfirmClock.RunAsync(ledger, Stop);

        Assert.Equal(0, await DueSweep.RunAsync(ledger, Stop));
        await ledger.Must(new SubmitWork(study, taken.Subject));
    }

    /// <summary>An operator confirms the time once, whatever the number of nodes.</summary>
    [Fact]
    public async Task Clock_ConfirmedTwice_JumpsOnce()
    {
        await using var ledger = await StartGuardedAsync();
        await ledger.OpenBook();
        _clock.Set(Start + Jump);
        var second = new ConfirmClock(Start + Jump);
        await ConfirmClock.RunAsync(ledger, Stop);
        var house = await ledger.FindAsync<House>(RowKey.House, Stop);

        await ledger.Must(second);
        await ConfirmClock.RunAsync(ledger, Stop);

        Assert.Equal(house, await ledger.FindAsync<House>(RowKey.House, Stop));
        Assert.Single(await ledger.EventsAsync(RowKey.NoBook, 0, 10, Stop), one => one.Kind == EventKind.ClockConfirmed);
    }

    private async Task<Committer> StartGuardedAsync()
    {
        var store = await OpenAsync();
        var house = await store.FindAsync<House>(RowKey.House, Stop);
        var ledger = new Committer(store, new BookClock(_clock, TimeSpan.FromDays(1), house), KeepsEventsADay);
        if (ledger.Clock.Ahead == TimeSpan.Zero) await ledger.Must(new NoteTime(ledger.Clock.GetUtcNow()));
        return ledger;
    }

    private async Task<Committer> SetClockAsync(Committer ledger, DateTimeOffset time, bool restarts)
    {
        if (restarts) await ledger.DisposeAsync();
        _clock.Set(time);
        return restarts ? await StartGuardedAsync() : ledger;
    }

    /// <summary>An offer of a week, with a place that is submitted and approved after a day.</summary>
    private static async Task<ObjectId> SubmitAsync(Committer ledger)
    {
        await ledger.OpenBook(funds: 100);
        var study = await PublishAsync(ledger, Start.AddDays(7));
        var taken = await ledger.Must(new TakePlace(study, new(1, 1)));
        await ledger.Must(new SubmitWork(study, taken.Subject));
        return study;
    }

    private static async Task<(int Paid, int Open)> CountsOf(Committer ledger, ObjectId study)
        => await ledger.FindAsync<Study>(RowKey.OfStudy(study), Stop) is { } row ? (row.Paid, row.IsOpen ? 1 : 0) : default;
}
