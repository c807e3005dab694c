namespace Bursar.Testing;

/// <summary>Counts what was acknowledged, so that tests can wait for it.</summary>
public sealed class Progress
{
    private readonly List<(int Count, TaskCompletionSource Reached)> _awaited = [];
    private volatile bool _isEnough;
    private int _count;

    public bool IsEnough => _isEnough;

    /// <summary>Counts one.</summary>
    public void Step()
    {
        lock (_awaited)
        {
            _count++;
            foreach (var (_, reached) in _awaited.Where(one => one.Count <= _count)) reached.TrySetResult();
            _awaited.RemoveAll(one => one.Count <= _count);
        }
    }

    /// <summary>Completes when this many more have been acknowledged, counted from now.</summary>
    public Task After(int count)
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_awaited) _awaited.Add((_count + count, reached));
        return reached.Task;
    }

    /// <summary>The same, or when the workers have ended; their failures are thrown.</summary>
    public async Task MoreAsync(int count, Task workers, TimeSpan limit)
        => await await Task.WhenAny(After(count), workers).WaitAsync(limit);

    /// <summary>Says that it is enough: workers may stop.</summary>
    public void End() => _isEnough = true;
}
