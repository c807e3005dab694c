namespace Bursar.Storage.Tests;

/// <summary>The PostgreSQL store passes what every store must pass.</summary>
[Slow(SlowAttribute.Postgres)]
public sealed class PostgresConformanceTests(SharedPostgres shared) : StoreConformance
{
    private string? _database;

    protected override async ValueTask<IStore> OpenAsync()
        => await PostgresStore.OpenAsync(_database ??= await shared.CreateDatabaseAsync(Stop), Stop);
}
