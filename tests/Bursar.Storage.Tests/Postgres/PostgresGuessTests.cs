namespace Bursar.Storage.Tests;

/// <summary>
/// A node that has all that a batch needs in memory decides on that alone, in one round trip, whose loss is like that of any
/// commit.
/// </summary>
[Slow(SlowAttribute.Postgres)]
public sealed class PostgresGuessTests(SharedPostgres shared) : IAsyncDisposable
{
    private const int EnoughToKeep = 12;
    private WiredPostgres? _database;

    public async ValueTask DisposeAsync()
    {
        if (_database is not null) await _database.DisposeAsync();
    }

    [Fact]
    public async Task Execute_WithItsRowsInMemory_TakesOneRoundTrip()
    {
        var (ledger, _) = await StartAsync();
        await using var all = ledger;

        _database!.Wire.LoseNextRequest(skip: int.MaxValue); // Loses none, and counts them.
        await ledger.Must(TopUp(1, "key"));
        Assert.Equal(1, _database.Wire.Seen);

        // The key is known: the one round trip finds that out, and two more answer.
        Assert.True((await ledger.Must(TopUp(1, "key"))).Replayed);
        Assert.Equal(EnoughToKeep + 1, (await ledger.MustPassAudit()).Transfers);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Execute_ItsOnlyRoundTripIsLost_IsDoneOnce(bool done)
    {
        var (ledger, store) = await StartAsync();
        await using var _ = ledger;
        store.BeforeCommit = () =>
        {
            store.BeforeCommit = GatedStore.Pass;
            if (done) _database!.Wire.LoseNextAnswer();
            else _database!.Wire.LoseNextRequest();
            return Task.CompletedTask;
        };

        var receipt = await ledger.Must(TopUp(1, "key"));

        Assert.Equal((EnoughToKeep + 1, false), (receipt.Transfer, receipt.Replayed));
        Assert.Equal(EnoughToKeep + 1, (await ledger.MustPassAudit()).Transfers);
    }

    private async Task<(Committer Ledger, GatedStore Store)> StartAsync()
    {
        _database = await WiredPostgres.CreateAsync(shared, Stop);
        var store = new GatedStore(await PostgresStore.OpenAsync(_database.ConnectionString, Stop));
        var ledger = new Committer(store, TimeProvider.System, fingerprints: new(FingerprintKey));
        await ledger.OpenBook();
        for (var i = 0; i < EnoughToKeep; i++) await ledger.Must(TopUp(1, $"key {i}"));
        return (ledger, store);
    }
}
