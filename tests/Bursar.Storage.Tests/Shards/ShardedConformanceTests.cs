namespace Bursar.Storage.Tests;

/// <summary>Two databases that the books are spread over pass what every store must pass.</summary>
[Slow(SlowAttribute.Postgres)]
public sealed class ShardedConformanceTests(SharedPostgres shared) : StoreConformance
{
    private string[]? _databases;

    protected override async ValueTask<IStore> OpenAsync()
        => await ShardedStore.OpenAsync(_databases ??= await shared.CreateDatabasesAsync(2, Stop), Stop);
}
