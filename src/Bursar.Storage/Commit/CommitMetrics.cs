using System.Diagnostics.Metrics;
using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// The instruments of commits and of the store, in the meter <c>Bursar</c>; docs/operating.md explains each. While nobody
/// listens, each costs one comparison.
/// </summary>
internal sealed class CommitMetrics
{
    /// <summary>The name of the meter that is created if none is given.</summary>
    public const string MeterName = "Bursar";

    private static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    };

    private static readonly InstrumentAdvice<int> Commands = new()
    {
        HistogramBucketBoundaries = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1_024],
    };

    private readonly Histogram<double> _duration;
    private readonly Histogram<int> _batchSize;
    private readonly Counter<long> _failures;
    private readonly Counter<long> _retries;
    private readonly Counter<long> _busy;
    private readonly Counter<long> _full;
    private readonly Counter<long> _overQuota;
    private readonly Counter<long> _tidyFailures;

    /// <summary>Creates the instruments in a meter.</summary>
    public CommitMetrics(Meter meter)
    {
        _duration = meter.CreateHistogram(
            "bursar.commit.duration", "s", "From the beginning of a transaction until it was durable.", null, Seconds);
        _batchSize = meter.CreateHistogram(
            "bursar.commit.batch.size", "{command}", "Commands in one durable transaction.", null, Commands);
        _failures = meter.CreateCounter<long>("bursar.commit.failures", "{commit}", "Transactions that failed.");
        _retries = meter.CreateCounter<long>("bursar.commit.retries", "{commit}", "Retried transactions.");
        _busy = meter.CreateCounter<long>(
            "bursar.commit.busy", "{command}", "Commands refused because the queue was full or too slow.");
        _full = meter.CreateCounter<long>(
            "bursar.commit.full", "{commit}", "Transactions that were full, so that books took turns.");
        _overQuota = meter.CreateCounter<long>(
            "bursar.book.quota.refused", "{command}", "Commands refused because their book had used up its quota.");
        _tidyFailures = meter.CreateCounter<long>(
            "bursar.store.tidy.failures",
            "{failure}",
            "Failed attempts to copy the write-ahead log back or to delete expired answers.");
    }

    /// <summary>Reports queue lengths and the store's figures for as long as the meter lives.</summary>
    /// <param name="meter">The meter that gets the instruments.</param>
    /// <param name="depths">Returns the number of queued commands of each lane.</param>
    /// <param name="store">The store.</param>
    public static void Observe(Meter meter, Func<IEnumerable<int>> depths, IStore store)
    {
        meter.CreateObservableUpDownCounter(
            "bursar.commit.queue.depth",
            () => depths()
                .Select((depth, lane) => new Measurement<int>(depth, KeyValuePair.Create("bursar.lane", (object?)lane))),
            "{command}",
            "Commands that wait for a transaction.");
        meter.CreateObservableUpDownCounter(
            "bursar.store.rows.cached", () => store.Figures.CachedRows, "{row}", "Committed rows held in memory.");
        meter.CreateObservableUpDownCounter(
            "bursar.store.log.size", () => store.Figures.LogBytes, "By", "The write-ahead log of a data file.");
        meter.CreateObservableCounter(
            "bursar.store.read.retries", () => store.Figures.ReadRetries, "{read}", "Retried reads.");
    }

    /// <summary>Whether a listener wants the duration of commits.</summary>
    public bool TimesCommits => _duration.Enabled;

    public void Committed(TimeSpan duration, int commands)
    {
        _duration.Record(duration.TotalSeconds);
        _batchSize.Record(commands);
    }

    public void Failed(Exception failure)
    {
        if (_failures.Enabled) _failures.Add(1, KeyValuePair.Create("error.type", (object?)TypeOf(failure)));
    }

    public void Retried() => _retries.Add(1);

    public void TurnedAway(int commands) => _busy.Add(commands);

    public void Full() => _full.Add(1);

    public void OverQuota() => _overQuota.Add(1);

    public void TidyFailed() => _tidyFailures.Add(1);

    private static string TypeOf(Exception failure) => failure switch
    {
        StoreException { MayBeDone: true } => "unknown_outcome",
        StoreException { MayRetry: true } => "unavailable",
        StoreException => "store",
        _ => "fault",
    };
}
