namespace Bursar.Storage.Tests;

/// <summary>A node finds out that one of its databases is older than what the node committed to it.</summary>
[Slow(SlowAttribute.Postgres)]
public sealed class ShardedWitnessTests(SharedPostgres shared) : IDisposable
{
    /// <summary>More than a ring of the witness has slots.</summary>
    private const int Busy = 70;

    private readonly DataDirectory _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task FindLosses_OfAnOldBackupOfAQuietDatabase_NamesItsBook()
    {
        var databases = await shared.CreateDatabasesAsync(2, Stop);
        await CommitAsync(databases, async ledger =>
        {
            for (var book = 1; book <= 2; book++) await ledger.OpenBook(1, book);
        });
        var backup = await Sql.CopyAsync(databases[1]);
        await CommitAsync(databases, async ledger =>
        {
            await ledger.Must(TopUp(1, book: 1));
            for (var i = 0; i < Busy; i++) await ledger.Must(TopUp(1, book: 2));
        });

        Assert.Empty(await LossesAsync(databases));
        var loss = Assert.Single(await LossesAsync([databases[0], backup]));
        Assert.Equal(1, loss.Book.Book);
    }

    private async Task CommitAsync(string[] databases, Func<Committer, Task> work)
    {
        var store = await ShardedStore.OpenAsync(databases, Stop);
        using var witness = Open(store);
        await using var ledger = new Committer(store, new ManualClock(Start), witness: witness);
        await work(ledger);
    }

    private async Task<IReadOnlyList<Loss>> LossesAsync(string[] databases)
    {
        await using var store = await ShardedStore.OpenAsync(databases, Stop);
        using var witness = Open(store);
        return await witness.FindLossesAsync(store, Stop);
    }

    private Witness Open(IStore store) => Witness.Open(_data.Path("witness"), shards: store.Shards.Count);
}
