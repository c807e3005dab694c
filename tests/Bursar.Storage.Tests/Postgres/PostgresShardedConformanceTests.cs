namespace Bursar.Storage.Tests;

/// <summary>The same tests with statements and batches limited to one book.</summary>
[Slow(SlowAttribute.Postgres)]
public sealed class PostgresShardedConformanceTests(SharedPostgres shared) : StoreConformance
{
    private string? _database;

    protected override async ValueTask<IStore> OpenAsync()
        => await PostgresStore.OpenAsync(_database ??= await shared.CreateDatabaseAsync(Stop), sharded: true, Stop);
}
