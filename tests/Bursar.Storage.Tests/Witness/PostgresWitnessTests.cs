namespace Bursar.Storage.Tests;

/// <summary>A node finds out that its database is older than what the node committed.</summary>
[Slow(SlowAttribute.Postgres)]
public sealed class PostgresWitnessTests(SharedPostgres shared) : IDisposable
{
    private readonly DataDirectory _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task FindLosses_OfAnOldBackup_NamesTheBookAndOfTheDatabaseItselfAreNone()
    {
        var database = await shared.CreateDatabaseAsync(Stop);
        await CommitAsync(database, 3);
        var backup = await Sql.CopyAsync(database);
        await CommitAsync(database, 5);

        Assert.Empty(await LossesAsync(database));
        Assert.Contains(" had 8 transfers and ", Assert.Single(await LossesAsync(backup)).ToString(), StringComparison.Ordinal);
    }

    private async Task CommitAsync(string database, int topUps)
    {
        using var witness = Witness.Open(_data.Path("witness"));
        await using var ledger = new Committer(
            await PostgresStore.OpenAsync(database, Stop), new ManualClock(Start), witness: witness);
        if (await ledger.BookOf() is null) await ledger.OpenBook();
        for (var i = 0; i < topUps; i++) await ledger.Must(TopUp(1));
    }

    private async Task<IReadOnlyList<Loss>> LossesAsync(string database)
    {
        using var witness = Witness.Open(_data.Path("witness"));
        await using var store = await PostgresStore.OpenAsync(database, Stop);
        return await witness.FindLossesAsync(store, Stop);
    }
}
