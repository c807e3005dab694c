namespace Bursar.Storage.Tests;

/// <summary>
/// Blocks callers until it is opened, and signals when a caller has arrived. If nobody opens it, because the test has failed, the
/// callers fail, so that the test can end.
/// </summary>
internal sealed class Gate
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Reached => _reached.Task.WaitAsync(Patience, Stop);

    public void Open() => _open.TrySetResult();

    public Task PassAsync()
    {
        _reached.TrySetResult();
        return _open.Task.WaitAsync(4 * Patience, Stop);
    }
}
