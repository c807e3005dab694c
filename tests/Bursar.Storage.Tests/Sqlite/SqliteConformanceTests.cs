namespace Bursar.Storage.Tests;

/// <summary>The SQLite store passes what every store must pass.</summary>
public sealed class SqliteConformanceTests : StoreConformance, IDisposable
{
    private readonly DataDirectory _data = new();

    public void Dispose() => _data.Dispose();

    protected override ValueTask<IStore> OpenAsync() => new(SqliteStore.Open(_data.File));
}
