namespace Bursar;

/// <summary>Lets any number of users in at once, or one who needs it empty.</summary>
internal sealed class Gate : IDisposable
{
    private readonly SemaphoreSlim _one = new(1);
    private readonly Lock _lock = new();
    private int _inside;
    private TaskCompletionSource? _closed;
    private TaskCompletionSource? _emptied;

    /// <summary>Enters, once the gate is open.</summary>
    public ValueTask EnterAsync(CancellationToken cancellation)
    {
        lock (_lock)
        {
            if (_closed is null)
            {
                _inside++;
                return default;
            }
            return WaitAsync(_closed.Task, cancellation);
        }
    }

    /// <summary>Leaves.</summary>
    public void Leave()
    {
        lock (_lock)
        {
            if (--_inside == 0) _emptied?.TrySetResult();
        }
    }

    /// <summary>Does something while nobody is inside; others wait meanwhile.</summary>
    public async Task AloneAsync(Func<Task> work, CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            await CloseAsync();
            await work();
        }
        finally
        {
            Open();
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private async ValueTask WaitAsync(Task opened, CancellationToken cancellation)
    {
        await opened.WaitAsync(cancellation);
        await EnterAsync(cancellation);
    }

    private Task CloseAsync()
    {
        lock (_lock)
        {
            _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
            _emptied = new(TaskCreationOptions.RunContinuationsAsynchronously);
            if (_inside == 0) _emptied.SetResult();
            return _emptied.Task;
        }
    }

    private void Open()
    {
        lock (_lock)
        {
            _closed?.TrySetResult();
            (_closed, _emptied) = (null, null);
        }
    }
}
