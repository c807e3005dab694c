using System.Collections.Concurrent;
using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Wakes those who wait for a book's next event. It costs nothing while nobody waits.</summary>
internal sealed class EventSignal
{
    private readonly ConcurrentDictionary<int, TaskCompletionSource> _waits = [];

    /// <summary>Ends with the next commit that has an event of that book.</summary>
    public Task Next(int book)
        => _waits.GetOrAdd(book, static _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>Wakes those who wait for one of these events, which are committed.</summary>
    public void Committed(IReadOnlyList<Event> events)
    {
        if (_waits.IsEmpty) return;
        foreach (var one in events)
            if (_waits.TryRemove(one.Book, out var wait)) wait.SetResult();
    }
}
