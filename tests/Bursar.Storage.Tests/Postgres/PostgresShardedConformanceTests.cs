namespace Bursar.Storage.Tests;

/// <summary>The same with statements and batches that are about one book each.</summary>
[Slow(SlowAttribute.Postgres)]
public sealed class PostgresShardedConformanceTests(SharedPostgres shared) : StoreConformance
{
    private string? _database;

    protected override async ValueTask<IStore> OpenAsync()
        => await PostgresStore.OpenAsync(_database ??= await shared.CreateDatabaseAsync(Stop), sharded: true, Stop);
}
