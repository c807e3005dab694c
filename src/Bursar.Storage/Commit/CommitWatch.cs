using Bursar.Ledger;
using Microsoft.Extensions.Logging;

namespace Bursar.Storage;

/// <summary>
/// Metrics and log of one committer. Every failure is counted; an outage and its end are logged once for all lanes.
/// </summary>
internal sealed class CommitWatch(CommitMetrics metrics, ILogger log, TimeProvider clock)
{
    private const int MostBooksNamed = 10;
    private readonly Lock _lock = new();
    private volatile bool _fails;
    private long _since;
    private int _failures;
    private int _tidyFails;

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
            StoreLog.Retried(log, retried, failure.Message);
        }
        var isFirst = CountFailure();
        if (failure.MayBeDone) StoreLog.OutcomeUnknown(log, batch.Count, BooksOf(batch), retried, failure.Message);
        else if (isFirst) StoreLog.Failing(log, failure.Message);
    }

    /// <summary>Records that a batch failed, and not because of the store.</summary>
    public void Failed(Exception fault) => metrics.Failed(fault);

    /// <summary>Records that commands were refused as busy.</summary>
    public void TurnedAway(int commands) => metrics.TurnedAway(commands);

    /// <summary>Records that expired answers could not be deleted.</summary>
    public void TidyFailed(Exception failure)
    {
        metrics.TidyFailed();
        if (Interlocked.Exchange(ref _tidyFails, 1) == 0) StoreLog.TidyFailed(log, failure);
    }

    /// <summary>Records that expired answers were deleted.</summary>
    public void Tidied() => Volatile.Write(ref _tidyFails, 0);

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
            StoreLog.Recovered(log, clock.GetElapsedTime(_since).TotalSeconds, _failures);
            _fails = false;
            _failures = 0;
        }
    }

    private static string BooksOf(List<Pending> batch)
    {
        var books = batch.Select(one => one.Command.Book).Distinct().ToList();
        return string.Join(", ", books.Take(MostBooksNamed)) + (books.Count > MostBooksNamed ? " …" : "");
    }
}
