namespace Bursar.Storage.Tests;

public sealed class SqliteReadersTests : IDisposable
{
    private readonly DataDirectory _data = new();
    private readonly SqliteReaders _readers;

    public SqliteReadersTests()
    {
        File.WriteAllBytes(_data.File, []);
        _readers = new(_data.File, 1);
    }

    public void Dispose()
    {
        _readers.Dispose();
        _data.Dispose();
    }

    [Fact]
    public async Task Read_OneAfterTheOther_UsesOneConnection()
    {
        var first = await _readers.ReadAsync(connection => connection, Stop);
        Assert.Same(first, await _readers.ReadAsync(connection => connection, Stop));
    }

    [Fact]
    public async Task Read_Throws_LosesNoConnection()
    {
        var first = await _readers.ReadAsync(connection => connection, Stop);
        for (var i = 0; i < 10; i++)
            await Assert.ThrowsAsync<StoreException>(
                () => _readers.ReadAsync<int>(_ => throw new FormatException("bad row"), Stop).AsTask());
        Assert.Same(first, await _readers.ReadAsync(connection => connection, Stop));
    }

    [Fact]
    public async Task Read_Cancelled_DoesNotRead()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => _readers.ReadAsync<int>(_ => throw new FormatException("read"), new(canceled: true)).AsTask());
        await _readers.ReadAsync(connection => connection, Stop);
    }
}
