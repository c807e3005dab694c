using Bursar.Ledger;
using Microsoft.Extensions.Logging;

namespace Bursar.Storage;

/// <summary>
/// Metrics and log of the commits to one store. Every failure is counted; an outage and its end are logged once for all lanes.
/// </summary>
/// <param name="metrics">The instruments.</param>
/// <param name="log">The log.</param>
/// <param name="clock">Times outages.</param>
/// <param name="place">Which of several stores it is: the log says so.</param>
internal sealed class CommitWatch(CommitMetrics metrics, ILogger log, TimeProvider clock, ShardPlace place)
{
    private const int MostBooksNamed = 10;
    private readonly TaskCompletionSource<StoreException> _final = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly LogLimit _unknown = new(clock);
    private readonly HashSet<int> _unknownBooks = [];
    private readonly Lock _lock = new();
    private volatile bool _fails;
    private long _since;
    private int _failures;
    private int _tidyFails;
    private int _unknownCommands;
    private int _unknownRetried;

    /// <summary>Whether the last thing that is known is that the store takes no commits.</summary>
    public bool Fails => _fails;

    /// <summary>Ends when this process must not use the store any more.</summary>
    public Task<StoreException> Final => _final.Task;

    /// <summary>A timestamp to pass to <see cref="Committed"/>; null if nobody listens.</summary>
    public long? Start() => metrics.TimesCommits ? clock.GetTimestamp() : null;

    /// <summary>Records that a batch is durable.</summary>
    public void Committed(long? start, int commands)
    {
        if (start is { } began) metrics.Committed(clock.GetElapsedTime(began), commands);
        if (_fails) Recovered();
    }

    /// <summary>Records that the store failed while committing a batch.</summary>
    /// <param name="failure">The failure.</param>
    /// <param name="batch">The commands of the batch.</param>
    /// <param name="retried">How many of the commands will be retried.</param>
    public void Failed(StoreException failure, List<Pending> batch, int retried)
    {
        metrics.Failed(failure);
        if (retried > 0)
        {
            metrics.Retried();
            StoreLog.Retried(log, retried, Placed(failure.Message));
        }
        var isFirst = CountFailure();
        if (failure.IsFinal && _final.TrySetResult(failure)) StoreLog.Unusable(log, failure.Message);
        else if (failure.MayBeDone) UnknownOutcome(failure, batch, retried);
        else if (isFirst) StoreLog.Failing(log, Placed(failure.Message));
    }

    /// <summary>Records that a batch failed, and not because of the store.</summary>
    public void Failed(Exception fault) => metrics.Failed(fault);

    /// <summary>Records that commands were refused as busy.</summary>
    public void TurnedAway(int commands) => metrics.TurnedAway(commands);

    /// <summary>Records that a batch was full, and commands wait for the next one.</summary>
    public void Full() => metrics.Full();

    /// <summary>Records that a command was refused because its book has used up its quota.</summary>
    public void OverQuota() => metrics.OverQuota();

    /// <summary>Records that expired answers could not be deleted.</summary>
    public void TidyFailed(Exception failure)
    {
        metrics.TidyFailed();
        if (failure is StoreException) CountFailure(); // The next check of the store's health finds out whether it still fails.
        if (Interlocked.Exchange(ref _tidyFails, 1) == 0) StoreLog.TidyFailed(log, failure);
    }

    /// <summary>Records that expired answers were deleted.</summary>
    public void Tidied() => Volatile.Write(ref _tidyFails, 0);

    /// <summary>
    /// Logs unknown outcomes at most every few seconds; those in between are in the next line, or in one at the end.
    /// </summary>
    private void UnknownOutcome(StoreException failure, List<Pending> batch, int retried)
    {
        lock (_lock)
        {
            _unknownCommands += batch.Count;
            _unknownRetried += retried;
            _unknownBooks.UnionWith(batch.Select(one => one.Command.Book));
            if (_unknown.Allows(out _)) LogUnknown(failure.Message);
        }
    }

    private void LogUnknown(string reason)
    {
        var books = string.Join(", ", _unknownBooks.Take(MostBooksNamed)) + (_unknownBooks.Count > MostBooksNamed ? " …" : "");
        StoreLog.OutcomeUnknown(log, _unknownCommands, books, _unknownRetried, Placed(reason));
        (_unknownCommands, _unknownRetried) = (0, 0);
        _unknownBooks.Clear();
    }

    private string Placed(string message) => place.Of == 1 ? message : $"In {place}: {message}";

    private bool CountFailure()
    {
        lock (_lock)
        {
            _failures++;
            if (_fails) return false;
            _since = clock.GetTimestamp();
            _fails = true;
            return true;
        }
    }

    private void Recovered()
    {
        lock (_lock)
        {
            if (!_fails) return;
            if (_unknownCommands > 0) LogUnknown("These failed before the store recovered.");
            StoreLog.Recovered(log, clock.GetElapsedTime(_since).TotalSeconds, _failures);
            _fails = false;
            _failures = 0;
        }
    }
}
