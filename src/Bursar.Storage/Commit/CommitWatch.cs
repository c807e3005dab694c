using Bursar.Ledger;
using Microsoft.Extensions.Logging;

namespace Bursar.Storage;

/// <summary>
/// What the lanes of one committer tell those who watch: each failure is counted; that the store fails, and that it works again,
/// is logged once for all lanes.
/// </summary>
internal sealed class CommitWatch(CommitMetrics metrics, ILogger log, TimeProvider clock)
{
    private const int MostBooksNamed = 10;
    private readonly Lock _lock = new();
    private volatile bool _fails;
    private long _since;
    private int _failures;
    private int _tidyFails;

    /// <summary>A timestamp to give to <see cref="Committed"/>; null where nobody wants to know.</summary>
    public long? Start() => metrics.TimesCommits ? clock.GetTimestamp() : null;

    /// <summary>A batch is durable.</summary>
    public void Committed(long? start, int commands)
    {
        if (start is { } began) metrics.Committed(clock.GetElapsedTime(began), commands);
        if (_fails) Recovered();
    }

    /// <summary>The store failed under a batch.</summary>
    /// <param name="failure">How.</param>
    /// <param name="batch">Its commands.</param>
    /// <param name="retried">How many of them are tried again.</param>
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

    /// <summary>A batch failed for a reason of its own.</summary>
    public void Failed(Exception fault) => metrics.Failed(fault);

    /// <summary>Commands were refused as busy.</summary>
    public void TurnedAway(int commands) => metrics.TurnedAway(commands);

    /// <summary>What is expired could not be dropped.</summary>
    public void TidyFailed(Exception failure)
    {
        metrics.TidyFailed();
        if (Interlocked.Exchange(ref _tidyFails, 1) == 0) StoreLog.TidyFailed(log, failure);
    }

    /// <summary>What is expired was dropped.</summary>
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
