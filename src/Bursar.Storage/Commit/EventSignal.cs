using System.Collections.Concurrent;
using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Signals new events of a book to whoever waits for them. It costs nothing while nobody waits.</summary>
internal sealed class EventSignal
{
    private readonly ConcurrentDictionary<int, TaskCompletionSource> _waits = [];

    /// <summary>A task that completes when the next commit with an event of the book is durable.</summary>
    public Task Next(int book)
        => _waits.GetOrAdd(book, static _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>Signals events that are now durable.</summary>
    public void Committed(IReadOnlyList<Event> events)
    {
        if (_waits.IsEmpty) return;
        foreach (var one in events)
            if (_waits.TryRemove(one.Book, out var wait)) wait.SetResult();
    }
}
