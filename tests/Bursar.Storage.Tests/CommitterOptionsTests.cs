namespace Bursar.Storage.Tests;

public sealed class CommitterOptionsTests : IDisposable
{
    private readonly DataDirectory _data = new();

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(-1, -1)]
    public async Task Start_WithNoRoom_IsRefused(int queue, int batch)
    {
        await using var store = SqliteStore.Open(_data.File);
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new Committer(store, TimeProvider.System, new() { QueueLength = queue, BatchLength = batch }));
    }

    [Fact]
    public async Task Execute_WithRoomForOne_IsDone()
    {
        await using var ledger = new Committer(SqliteStore.Open(_data.File), TimeProvider.System, new() { QueueLength = 1, BatchLength = 1 });
        await ledger.OpenBook(funds: 1);
        Assert.Equal(1, (await ledger.MustPassAudit()).Transfers);
    }
}
