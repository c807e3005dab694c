using Npgsql;

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
        var backup = await CopyAsync(database);
        await CommitAsync(database, 5);

        Assert.Empty(await LossesAsync(database));
        Assert.Contains(" had 8 transfers and ", Assert.Single(await LossesAsync(backup)).ToString(), StringComparison.Ordinal);
    }

    /// <summary>Copies a database as it stands now.</summary>
    private static async Task<string> CopyAsync(string database)
    {
        var from = new NpgsqlConnectionStringBuilder(database);
        var to = new NpgsqlConnectionStringBuilder(database) { Database = $"{from.Database}_backup" };
        var server = new NpgsqlConnectionStringBuilder(database) { Database = "postgres", Pooling = false, CommandTimeout = 0 };
        await using var source = NpgsqlDataSource.Create(server.ConnectionString);
        await using var create = source.CreateCommand($"CREATE DATABASE \"{to.Database}\" TEMPLATE \"{from.Database}\"");
        await create.ExecuteNonQueryAsync(Stop);
        return to.ConnectionString;
    }

    private async Task CommitAsync(string database, int topUps)
    {
        using var witness = Witness.Open(_data.Path("witness"));
        await using var ledger = new Committer(
            await PostgresStore.OpenAsync(database, sharded: false, Stop), new ManualClock(Start), witness: witness);
        if (await ledger.BookOf() is null) await ledger.OpenBook();
        for (var i = 0; i < topUps; i++) await ledger.Must(TopUp(1));
    }

    private async Task<IReadOnlyList<Loss>> LossesAsync(string database)
    {
        using var witness = Witness.Open(_data.Path("witness"));
        await using var store = await PostgresStore.OpenAsync(database, sharded: false, Stop);
        return await witness.FindLossesAsync(store, Stop);
    }
}
