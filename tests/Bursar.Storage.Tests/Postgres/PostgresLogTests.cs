using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Npgsql;

namespace Bursar.Storage.Tests;

/// <summary>The log when a database is opened, and the figures while it is used.</summary>
[Slow(SlowAttribute.Postgres)]
public sealed class PostgresLogTests(SharedPostgres shared)
{
    private readonly FakeLogger _log = new();

    [Fact]
    public async Task Open_DatabaseOfAnEarlierVersion_WarnsOfTheUpgradeAndNeverShowsThePassword()
    {
        var database = await shared.CreateDatabaseAsync(Stop);
        await Sql.AskAsync(database, $"{SchemaScripts.Of("Postgres")[0]}; UPDATE house SET version = 1");
        var secret = new NpgsqlConnectionStringBuilder(database) { Password = "open-sesame" };

        await using (await PostgresStore.OpenAsync(secret.ConnectionString, _log, Stop)) await Task.Yield();

        Assert.Equal([(LogIds.SchemaUpgraded, LogLevel.Warning), (LogIds.StoreOpened, LogLevel.Information)], Lines());
        Assert.StartsWith(
            $"Upgraded PostgreSQL database {secret.Database} on {secret.Host} from", _log.Collector.GetSnapshot()[0].Message);
        Assert.All(_log.Collector.GetSnapshot(), line => Assert.DoesNotContain("sesame", line.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Open_EmptyDatabase_SaysThatTheSchemaWasCreated()
    {
        var database = await shared.CreateDatabaseAsync(Stop);

        await using (await PostgresStore.OpenAsync(database, _log, Stop)) await Task.Yield();

        Assert.Equal([(LogIds.SchemaCreated, LogLevel.Information), (LogIds.StoreOpened, LogLevel.Information)], Lines());
    }

    [Fact]
    public async Task Find_PooledConnectionsAreBroken_CountsTheReadsThatWereTriedAgain()
    {
        var database = await shared.CreateDatabaseAsync(Stop);
        var store = await PostgresStore.OpenAsync(database, Stop);
        await using var ledger = new Committer(store, TimeProvider.System);
        await ledger.OpenBook(funds: 1);
        Assert.Equal(new StoreFigures(CachedRows: 0, ReadRetries: 0), store.Figures);

        // Whoever reads next may get a connection that is broken, or one that came after.
        while (store.Figures.ReadRetries == 0)
        {
            await Sql.EndSessionsAsync(database);
            await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ledger.BookOf()));
        }

        Assert.Equal(Amount(1), (await ledger.BookOf()).Available.Total);
    }

    private List<(int Id, LogLevel Level)> Lines() => [.. _log.Collector.GetSnapshot().Select(line => (line.Id.Id, line.Level))];
}
