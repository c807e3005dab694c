namespace Bursar.Storage.Tests;

/// <summary>Some long reads run, some wait, and the rest are told that it is busy.</summary>
public sealed class LongReadsTests
{
    private static readonly TimeSpan Ages = TimeSpan.FromHours(1);

    [Fact]
    public async Task Run_MoreThanAtOnce_WaitForATurn()
    {
        using var reads = new LongReads(2, 10, Ages);
        TaskCompletionSource[] gates = [new(), new(), new()];
        var begun = 0;
        var running = gates.Select(gate => reads.RunAsync(() => ReadAsync(gate), Stop).AsTask()).ToList();
        Assert.Equal(2, begun);

        gates[0].SetResult();
        await running[0];
        gates[1].SetResult();
        gates[2].SetResult();
        await Task.WhenAll(running);
        Assert.Equal(3, begun);

        async Task<int> ReadAsync(TaskCompletionSource gate)
        {
            begun++;
            await gate.Task;
            return 0;
        }
    }

    [Fact]
    public async Task Run_MoreThanMayWait_IsBusyAtOnce()
    {
        using var reads = new LongReads(1, 1, Ages);
        var gate = new TaskCompletionSource<int>();
        var running = reads.RunAsync(() => gate.Task, Stop).AsTask();
        var waiting = reads.RunAsync(() => Task.FromResult(2), Stop).AsTask();

        var busy = await Assert.ThrowsAsync<StoreException>(() => reads.RunAsync(() => Task.FromResult(3), Stop).AsTask());

        Assert.True(busy.IsBusy);
        gate.SetResult(1);
        Assert.Equal((1, 2), (await running, await waiting));
        Assert.Equal(4, await reads.RunAsync(() => Task.FromResult(4), Stop));
    }

    [Fact]
    public async Task Run_WithoutATurnInTime_IsBusy()
    {
        using var reads = new LongReads(1, 1, TimeSpan.Zero);
        var gate = new TaskCompletionSource<int>();
        var running = reads.RunAsync(() => gate.Task, Stop).AsTask();

        var busy = await Assert.ThrowsAsync<StoreException>(() => reads.RunAsync(() => Task.FromResult(2), Stop).AsTask());

        Assert.True(busy.IsBusy);
        gate.SetResult(1);
        await running;
    }

    [Fact]
    public async Task Run_ThatThrowsOrIsCancelled_GivesItsTurnBack()
    {
        using var reads = new LongReads(1, 1, Ages);
        for (var i = 0; i < 3; i++)
        {
            await Assert.ThrowsAsync<FormatException>(
                () => reads.RunOnThreadAsync<int>(() => throw new FormatException("bad row"), Stop).AsTask());
            await Assert.ThrowsAnyAsync<OperationCanceledException>(
                () => reads.RunAsync(() => Task.FromResult(1), new(canceled: true)).AsTask());
        }
        Assert.Equal(1, await reads.RunAsync(() => Task.FromResult(1), Stop));
    }

    /// <summary>Whoever waits for a long read does not hold one of the threads that serve requests.</summary>
    [Fact]
    public async Task RunOnThread_Reads_OnNoThreadOfThePool()
    {
        using var reads = new LongReads(1, 1, Ages);
        Assert.False(await reads.RunOnThreadAsync(() => Thread.CurrentThread.IsThreadPoolThread, Stop));
    }
}
