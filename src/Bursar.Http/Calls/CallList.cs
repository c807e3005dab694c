namespace Bursar.Http;

/// <summary>The last calls of a sandbox, in memory.</summary>
/// <param name="max">The most calls that are kept; older ones are dropped.</param>
public sealed class CallList(int max)
{
    private readonly Lock _lock = new();
    private readonly Queue<NotedCall> _calls = [];
    private TaskCompletionSource _next = NewSignal();
    private readonly HashSet<Task> _answering = [];
    private long _last;

    /// <summary>The most calls that are kept.</summary>
    public int Max => max;

    /// <summary>Adds a call.</summary>
    /// <param name="make">Makes it of its number.</param>
    internal void Add(Func<long, NotedCall> make)
    {
        TaskCompletionSource signal;
        lock (_lock)
        {
            if (_calls.Count == max) _calls.Dequeue();
            _calls.Enqueue(make(++_last));
            (signal, _next) = (_next, NewSignal());
        }
        signal.SetResult();
    }

    /// <summary>Notes that a call's answer begins to be sent, before the client can see any of it.</summary>
    /// <param name="noted">Ends when the call is added.</param>
    internal void Begin(Task noted)
    {
        lock (_lock)
        {
            if (!noted.IsCompleted) _answering.Add(noted);
        }
    }

    /// <summary>Notes that a call was added.</summary>
    internal void End(Task noted)
    {
        lock (_lock) _answering.Remove(noted);
    }

    /// <summary>
    /// Waits until every call of which a client may have seen the answer is here; streams, which go on, are not waited for.
    /// </summary>
    public Task SettledAsync(CancellationToken cancellation)
    {
        lock (_lock) return Task.WhenAll(_answering).WaitAsync(cancellation);
    }

    /// <summary>The calls after a number, oldest first.</summary>
    public IReadOnlyList<NotedCall> After(long number, int limit)
    {
        lock (_lock) return [.. _calls.SkipWhile(one => one.Number <= number).Take(limit)];
    }

    /// <summary>The newest calls, newest first.</summary>
    /// <param name="before">Only those with a lower number.</param>
    /// <param name="limit">The most calls.</param>
    public IReadOnlyList<NotedCall> Newest(long before, int limit)
    {
        lock (_lock) return [.. _calls.Reverse().SkipWhile(one => one.Number >= before).Take(limit)];
    }

    /// <summary>The call with a number; null if it is not kept.</summary>
    public NotedCall? Find(long number)
    {
        lock (_lock) return _calls.FirstOrDefault(one => one.Number == number);
    }

    /// <summary>
    /// Waits for a call after the moment of this request. Start the wait, then read, and await it only if there was nothing.
    /// </summary>
    public Task NextAsync(CancellationToken cancellation)
    {
        lock (_lock) return _next.Task.WaitAsync(cancellation);
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
