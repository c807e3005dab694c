namespace Bursar.Storage.Tests;

/// <summary>What the committer retries, for how long, and what it does not retry.</summary>
public sealed partial class RetryTests : IDisposable
{
    private readonly DataDirectory _data = new();
    private readonly PassingClock _clock = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Execute_StoreStaysAway_IsTriedWithGrowingPausesUntilItsTimeIsOver()
    {
        var (ledger, store) = await StartAsync();
        await using var _ = ledger;
        var tries = 0;
        store.BeforeBegin = () =>
        {
            tries++;
            throw Away();
        };

        var failure = await Assert.ThrowsAsync<StoreException>(() => ledger.Send(TopUp(1, "key")));

        Assert.True(failure.MayRetry);
        var pauses = _clock.Pauses;
        Assert.Equal([2, 4, 8, 16, 32, 64, 128, 250, 250], pauses.Take(9).Select(pause => pause.TotalMilliseconds));
        Assert.All(pauses.Skip(9), pause => Assert.Equal(250, pause.TotalMilliseconds));
        Assert.InRange(pauses.Sum(pause => pause.TotalSeconds), 10, 10.25);
        Assert.Equal(pauses.Count + 1, tries);
        store.BeforeBegin = GatedStore.Pass;
        await ledger.Must(TopUp(1, "key"));
        Assert.Single(await ledger.TransfersOf());
    }

    [Fact]
    public async Task Execute_StoreComesBack_EverybodyWhoCameMeanwhileIsDoneOnce()
    {
        var (ledger, store) = await StartAsync();
        await using var _ = ledger;
        var (tries, more) = (0, new List<Task<Outcome>>());
        store.BeforeLoad = () =>
        {
            if (++tries > 12) return Task.CompletedTask;
            more.Add(ledger.Send(TopUp(1, tries % 2 == 0 ? $"key {tries}" : null)));
            throw Away();
        };

        var first = await ledger.Must(TopUp(1));

        Assert.Equal(1, first.Transfer);
        Assert.All(await Task.WhenAll(more), outcome => Assert.False(outcome.Receipt!.Replayed));
        Assert.Equal(13, (await ledger.MustPassAudit()).Transfers);
    }

    [Fact]
    public async Task Execute_StoreRefusesForGood_IsTriedOnce()
    {
        var (ledger, store) = await StartAsync();
        await using var _ = ledger;
        var tries = 0;
        store.BeforeCommit = () =>
        {
            tries++;
            throw new StoreException("The disk is full.");
        };

        await Assert.ThrowsAsync<StoreException>(() => ledger.Send(TopUp(1, "key")));

        Assert.Equal(1, tries);
        Assert.Empty(_clock.Pauses);
    }

    [Fact]
    public async Task Execute_HasWaitedTooLongForItsFirstTry_IsRefusedAsBusy()
    {
        var (ledger, store) = await StartAsync();
        await using var _ = ledger;
        var gate = new Gate();
        store.BeforeCommit = gate.PassAsync;
        var held = ledger.Send(TopUp(1));
        await gate.Reached;
        store.BeforeCommit = GatedStore.Pass;
        var late = ledger.Send(TopUp(2, "late"));
        _clock.Advance(TimeSpan.FromSeconds(1));
        var inTime = ledger.Send(TopUp(4));
        _clock.Advance(TimeSpan.FromSeconds(19));
        gate.Open();

        Assert.True((await held).Accepted);
        Assert.Equal(RejectionCode.Busy, (await late).Rejection?.Code);
        Assert.True((await inTime).Accepted);
        Assert.False((await ledger.Must(TopUp(2, "late"))).Replayed);
        Assert.Equal(Amount(7), (await ledger.BookOf()).Available.Total);
    }

    [Fact]
    public async Task Dispose_StoreIsAway_EndsWhenTheTimeOfThoseWhoWaitIsOver()
    {
        var (ledger, store) = await StartAsync();
        var gate = new Gate();
        store.BeforeBegin = async () =>
        {
            await gate.PassAsync();
            throw Away();
        };
        var sent = Enumerable.Range(0, 5_000).Select(i => ledger.Send(TopUp(1, $"key {i}"))).ToList();
        await gate.Reached;

        var stopped = ledger.DisposeAsync().AsTask();
        gate.Open();
        await stopped.WaitAsync(Patience, Stop);

        foreach (var one in sent) await Assert.ThrowsAsync<StoreException>(() => one);
        Assert.InRange(_clock.Pauses.Sum(pause => pause.TotalSeconds), 10, 10.5);
    }

    private static StoreException Away() => new("The database is away. Nothing was done.") { MayRetry = true };

    private async Task<(Committer Ledger, GatedStore Store)> StartAsync()
    {
        var store = new GatedStore(SqliteStore.Open(_data.File));
        var ledger = new Committer(store, _clock);
        await ledger.OpenBook();
        return (ledger, store);
    }
}
