namespace Bursar.Storage.Tests;

/// <summary>
/// A failure of the store is reported to every waiting caller, leaves nothing half done, and the store is used again afterwards.
/// </summary>
public abstract partial class StoreConformance
{
    [Fact]
    public Task Execute_StoreFailsToBegin_TellsEveryWaiterAndRecovers() => MustRecover((store, fail) => store.BeforeBegin = fail);

    [Fact]
    public Task Execute_StoreFailsToLoad_TellsEveryWaiterAndRecovers() => MustRecover((store, fail) => store.BeforeLoad = fail);

    [Fact]
    public Task Execute_StoreFailsToCommit_TellsEveryWaiterAndRecovers()
        => MustRecover((store, fail) => store.BeforeCommit = fail);

    [Fact]
    public async Task Execute_CommitIsDurableButItsAnswerIsLost_IsReplayedUnderTheSameKey()
    {
        var (ledger, store) = await StartGatedAsync();
        await using var _ = ledger;
        await ledger.OpenBook();
        store.AfterCommit = () => throw new StoreException("The line went dead.");
        await Assert.ThrowsAsync<StoreException>(() => ledger.Send(TopUp(5, "once")));
        store.AfterCommit = GatedStore.Pass;

        var again = await ledger.Must(TopUp(5, "once"));

        Assert.True(again.Replayed);
        Assert.Equal(Amount(5), (await ledger.BookOf()).Available.Total);
        Assert.Single(await ledger.TransfersOf());
    }

    [Fact]
    public async Task Execute_StoreHasABugAtBegin_TellsEveryWaiterAndRecovers()
    {
        var (ledger, store) = await StartGatedAsync();
        await using var _ = ledger;
        await ledger.OpenBook();
        store.BeforeBegin = () => throw new NotSupportedException("a bug");
        var sent = Enumerable.Range(0, 10).Select(_ => ledger.Send(TopUp(1))).ToList();

        foreach (var one in sent) await Assert.ThrowsAsync<NotSupportedException>(() => one);

        store.BeforeBegin = GatedStore.Pass;
        await ledger.Must(TopUp(1));
        Assert.Equal(1, (await ledger.MustPassAudit()).Transfers);
    }

    [Fact]
    public async Task Tidy_StoreFails_IsTriedAgainAfterTheNextBatch()
    {
        var (ledger, store) = await StartGatedAsync();
        await using var _ = ledger;
        await ledger.OpenBook();
        var tried = 0;
        store.BeforeTidy = () => Interlocked.Increment(ref tried) > 0
            ? throw new StoreException("The disk is full.")
            : Task.CompletedTask;

        for (var i = 0; i < 5; i++) await ledger.Must(TopUp(1));

        Assert.InRange(Volatile.Read(ref tried), 4, 6);
        Assert.Equal(5, (await ledger.MustPassAudit()).Transfers);
    }

    [Fact]
    public async Task Tidy_StoreHasABug_DoesNotEndTheCommitter()
    {
        var (ledger, store) = await StartGatedAsync();
        await using var _ = ledger;
        await ledger.OpenBook();
        store.BeforeTidy = () => throw new NotSupportedException("a bug");

        for (var i = 0; i < 5; i++) await ledger.Must(TopUp(1));

        Assert.Equal(5, (await ledger.MustPassAudit()).Transfers);
    }

    private async Task MustRecover(Action<GatedStore, Func<Task>> install)
    {
        var (ledger, store) = await StartGatedAsync();
        await using (ledger)
        {
            await ledger.OpenBook();
            await ledger.Must(TopUp(1));
            var before = await ledger.BookOf();
            install(store, () => throw new StoreException("The disk is full."));

            var sent = Enumerable.Range(0, 20).Select(i => ledger.Send(TopUp(1, $"key {i}"))).ToList();

            foreach (var one in sent)
                Assert.Equal("The disk is full.", (await Assert.ThrowsAsync<StoreException>(() => one)).Message);
            Assert.Equal(before, await ledger.BookOf());
            Assert.Single(await ledger.TransfersOf());
            install(store, GatedStore.Pass);
            for (var i = 0; i < 20; i++) Assert.False((await ledger.Must(TopUp(1, $"key {i}"))).Replayed);
        }

        await using var reopened = await StartAsync();
        Assert.Equal(21, (await reopened.MustPassAudit()).Transfers);
        Assert.Equal(Amount(21), (await reopened.BookOf()).Available.Total);
    }
}
