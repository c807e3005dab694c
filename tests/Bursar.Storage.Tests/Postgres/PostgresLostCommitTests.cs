namespace Bursar.Storage.Tests;

/// <summary>The connection is cut exactly between a commit and its answer, or before the commit arrives.</summary>
[Slow(SlowAttribute.Postgres)]
public sealed class PostgresLostCommitTests(SharedPostgres shared) : IAsyncDisposable
{
    private WiredPostgres? _database;

    public async ValueTask DisposeAsync()
    {
        if (_database is not null) await _database.DisposeAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Execute_WithAKey_IsDoneOnceAndAnsweredAsItsOwn(bool done)
    {
        var (ledger, store) = await StartAsync();
        await using var _ = ledger;
        for (var i = 1; i <= 10; i++)
        {
            store.BeforeCommit = () => Lose(store, done);
            var receipt = await ledger.Must(TopUp(1, $"key {i}"));

            Assert.False(receipt.Replayed);
            Assert.Equal((i, Amount(i)), (receipt.Transfer, receipt.Available));
            Assert.Equal(Amount(i), (await ledger.BookOf()).Available.Total);
        }

        Assert.Equal(10, (await ledger.MustPassAudit()).Transfers);
        Assert.True((await ledger.Must(TopUp(1, "key 1"))).Replayed);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Execute_WithoutAKey_IsToldThatNobodyKnowsAndNotDoneAgain(bool done)
    {
        var (ledger, store) = await StartAsync();
        await using var _ = ledger;
        store.BeforeCommit = () => Lose(store, done);

        var failure = await Assert.ThrowsAsync<StoreException>(() => ledger.Send(TopUp(1)));

        Assert.True(failure.MayBeDone);
        Assert.Contains("It is not known whether it was done.", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing was done", failure.Message, StringComparison.Ordinal);
        Assert.Equal(Amount(done ? 1 : 0), (await ledger.BookOf()).Available.Total);
        await ledger.Must(TopUp(2));
        Assert.Equal(done ? 2 : 1, (await ledger.MustPassAudit()).Transfers);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Execute_AnOpenedBookIsLost_IsOpenedOnce(bool done)
    {
        var (ledger, store) = await StartAsync();
        await using var _ = ledger;
        store.BeforeCommit = () => Lose(store, done);

        var opened = await ledger.Must(
            new OpenBook(ObjectId.InBook(Start, 8, 0), "Lost", Currency.USD, Payer) { Key = Key("open", 8) });

        Assert.False(opened.Replayed);
        Assert.Equal("Lost", (await ledger.BookOf(8)).Title);
    }

    /// <summary>A session that is ended during its commit reports that, which is not a refusal.</summary>
    [Fact]
    public async Task Execute_SessionIsEndedAtItsCommit_OnlyThoseWithAKeyAreTriedAgain()
    {
        var (ledger, store) = await StartAsync();
        await using var _ = ledger;
        await Sql.FailCommitsAsync(_database!.DirectConnectionString, "PERFORM pg_terminate_backend(pg_backend_pid())", 2);

        Assert.True((await Assert.ThrowsAsync<StoreException>(() => ledger.Send(TopUp(1)))).MayBeDone);
        Assert.False((await ledger.Must(TopUp(2, "key"))).Replayed);

        Assert.Equal(Amount(2), (await ledger.BookOf()).Available.Total);
        Assert.Equal(1, (await ledger.MustPassAudit()).Transfers);
    }

    /// <summary>Loses the commit that comes now, once.</summary>
    private Task Lose(GatedStore store, bool done)
    {
        store.BeforeCommit = GatedStore.Pass;
        if (done) _database!.Wire.LoseNextAnswer();
        else _database!.Wire.LoseNextRequest();
        return Task.CompletedTask;
    }

    private async Task<(Committer Ledger, GatedStore Store)> StartAsync()
    {
        _database = await WiredPostgres.CreateAsync(shared, Stop);
        var store = new GatedStore(await PostgresStore.OpenAsync(_database.ConnectionString, Stop));
        var ledger = new Committer(store, TimeProvider.System);
        await ledger.OpenBook();
        return (ledger, store);
    }
}
