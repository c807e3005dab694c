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
        await using var ledger = new Committer(
            SqliteStore.Open(_data.File), TimeProvider.System, new() { QueueLength = 1, BatchLength = 1 });
        await ledger.OpenBook(funds: 1);
        Assert.Equal(1, (await ledger.MustPassAudit()).Transfers);
    }

    [Fact]
    public async Task Execute_OnlyOneOfSeveralLanesHasWork_TheStoreIsTidied()
    {
        foreach (var number in (int[])[2, 3])
        {
            var tidied = new TaskCompletionSource();
            var store = new GatedStore(SqliteStore.Open($"{_data.File}-{number}"))
            {
                BeforeTidy = () =>
                {
                    tidied.TrySetResult();
                    return Task.CompletedTask;
                },
            };
            await using var ledger = new Committer(store, TimeProvider.System, new() { Lanes = 2 });

            await ledger.OpenBook(number: number);

            await tidied.Task.WaitAsync(Patience, Stop);
        }
    }
}
