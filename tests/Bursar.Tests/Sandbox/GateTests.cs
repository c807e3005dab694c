namespace Bursar.Tests;

public sealed class GateTests : IDisposable
{
    private readonly Gate _gate = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _gate.Dispose();

    [Fact]
    public async Task AloneAsync_SomeoneIsInside_WaitsForThemAndKeepsOthersOut()
    {
        await _gate.EnterAsync(Stop);
        var (begun, end) = (new TaskCompletionSource(), new TaskCompletionSource());
        var alone = _gate.AloneAsync(
            () =>
            {
                begun.SetResult();
                return end.Task;
            },
            Stop);
        var other = _gate.EnterAsync(Stop).AsTask();
        Assert.False(begun.Task.IsCompleted);

        _gate.Leave();
        await begun.Task.WaitAsync(Stop);
        Assert.False(other.IsCompleted);
        end.SetResult();

        await alone;
        await other.WaitAsync(Stop);
        _gate.Leave();
    }

    [Fact]
    public async Task AloneAsync_TheWorkFails_OpensTheGateAgain()
    {
        await Assert.ThrowsAsync<IOException>(() => _gate.AloneAsync(() => throw new IOException("no"), Stop));

        await _gate.EnterAsync(Stop);
        _gate.Leave();
        await _gate.AloneAsync(() => Task.CompletedTask, Stop);
    }

    [Fact]
    public async Task EnterAsync_CancelledWhileItIsClosed_DoesNotCount()
    {
        var end = new TaskCompletionSource();
        var alone = _gate.AloneAsync(() => end.Task, Stop);
        using var cancelled = new CancellationTokenSource();
        var other = _gate.EnterAsync(cancelled.Token).AsTask();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => other);
        end.SetResult();
        await alone;

        await _gate.AloneAsync(() => Task.CompletedTask, Stop);
    }
}
