using System.Diagnostics.Metrics;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;

namespace Bursar.Storage.Tests;

/// <summary>Every instrument reacts to real commands on a real file; each test has its own meter.</summary>
public sealed class CommitMetricsTests : IDisposable
{
    private readonly DataDirectory _data = new();
    private readonly PassingClock _clock = new();
    private readonly Meter _meter = new("Bursar");

    public void Dispose()
    {
        _meter.Dispose();
        _data.Dispose();
    }

    [Fact]
    public async Task Commit_ABatch_IsMeasuredOnceWithItsSizeAndItsTime()
    {
        var (ledger, store) = await StartAsync();
        await using var _ = ledger;
        using var duration = Collect<double>("bursar.commit.duration");
        using var size = Collect<int>("bursar.commit.batch.size");
        var held = await HoldAsync(ledger, store);
        var sent = Enumerable.Range(0, 3).Select(i => ledger.Send(TopUp(1))).ToList();
        store.BeforeCommit = () =>
        {
            _clock.Advance(TimeSpan.FromMilliseconds(5));
            return Task.CompletedTask;
        };

        await held.LetGoAsync();
        await Task.WhenAll(sent);

        Assert.Equal([0, 0.005], duration.GetMeasurementSnapshot().Select(one => one.Value));
        Assert.Equal([1, 3], size.GetMeasurementSnapshot().Select(one => one.Value));
    }

    [Fact]
    public async Task Commit_OnlyRefusals_IsNoCommit()
    {
        var (ledger, _) = await StartAsync();
        await using var disposed = ledger;
        using var duration = Collect<double>("bursar.commit.duration");

        await ledger.MustRefuse(new Refund(Number, Amount(5), Currency.USD, ""), RejectionCode.InsufficientFunds);

        Assert.Empty(duration.GetMeasurementSnapshot());
    }

    [Fact]
    public async Task Queue_CommandsWait_ShowsTheirNumberInEachLane()
    {
        var (ledger, store) = await StartAsync(new() { Lanes = 2 });
        await using var _ = ledger;
        using var depth = Collect<int>("bursar.commit.queue.depth");
        var held = await HoldAsync(ledger, store);
        var sent = Enumerable.Range(0, 4).Select(i => ledger.Send(TopUp(1))).ToList();

        Assert.Equal([(0, 0), (1, 4)], Depths(depth));
        await held.LetGoAsync();
        await Task.WhenAll(sent);
        Assert.Equal([(0, 0), (1, 0)], Depths(depth));
    }

    [Fact]
    public async Task Queue_IsFull_CountsWhoIsTurnedAway()
    {
        var (ledger, store) = await StartAsync(new() { QueueLength = 2 });
        await using var _ = ledger;
        using var busy = Collect<long>("bursar.commit.busy");
        var held = await HoldAsync(ledger, store);
        var sent = Enumerable.Range(0, 5).Select(i => ledger.Send(TopUp(1))).ToList();

        await held.LetGoAsync();

        Assert.Equal(3, (await Task.WhenAll(sent)).Count(outcome => outcome.Rejection?.Code == RejectionCode.Busy));
        Assert.Equal(3, busy.GetMeasurementSnapshot().EvaluateAsCounter());
    }

    [Fact]
    public async Task Queue_IsLongerThanABatch_CountsTheFullOnes()
    {
        var (ledger, store) = await StartAsync(new() { BatchLength = 2 });
        await using var _ = ledger;
        using var full = Collect<long>("bursar.commit.full");
        var held = await HoldAsync(ledger, store);
        var sent = Enumerable.Range(0, 5).Select(i => ledger.Send(TopUp(1))).ToList();

        await held.LetGoAsync();
        await Task.WhenAll(sent);

        Assert.Equal(2, full.GetMeasurementSnapshot().EvaluateAsCounter());
    }

    [Fact]
    public async Task Quota_IsUsed_CountsWhatIsRefused()
    {
        var (ledger, _) = await StartAsync(new() { BookQuota = 1 });
        await using var disposed = ledger;
        using var refused = Collect<long>("bursar.book.quota.refused");
        await ledger.Must(new CreateProject(Number, "First", Payer));

        await ledger.MustRefuse(new CreateProject(Number, "Second", Payer), RejectionCode.QuotaUsed);

        Assert.Equal(1, refused.GetMeasurementSnapshot().EvaluateAsCounter());
    }

    [Fact]
    public async Task Queue_IsTooSlow_CountsWhoIsTurnedAway()
    {
        var (ledger, store) = await StartAsync();
        await using var _ = ledger;
        using var busy = Collect<long>("bursar.commit.busy");
        var held = await HoldAsync(ledger, store);
        var late = Enumerable.Range(0, 2).Select(i => ledger.Send(TopUp(1))).ToList();
        _clock.Advance(TimeSpan.FromSeconds(20));
        var inTime = ledger.Send(TopUp(1));

        await held.LetGoAsync();

        Assert.All(await Task.WhenAll(late), outcome => Assert.Equal(RejectionCode.Busy, outcome.Rejection?.Code));
        Assert.True((await inTime).Accepted);
        Assert.Equal(2, busy.GetMeasurementSnapshot().EvaluateAsCounter());
    }

    [Theory]
    [InlineData("unavailable", 3, 3)]
    [InlineData("unknown_outcome", 3, 3)]
    [InlineData("store", 1, 0)]
    [InlineData("fault", 1, 0)]
    public async Task Commit_Fails_IsCountedByItsCauseAndSoAreTheTriesAfterIt(string type, int failures, int retries)
    {
        var (ledger, store) = await StartAsync();
        await using var _ = ledger;
        using var failed = Collect<long>("bursar.commit.failures");
        using var retried = Collect<long>("bursar.commit.retries");
        var left = 3;
        store.BeforeCommit = () => left-- > 0 ? throw FailureOf(type) : Task.CompletedTask;

        var sent = await Record.ExceptionAsync(() => ledger.Send(TopUp(1, "key")));

        Assert.Equal(retries == 0, sent is not null);
        Assert.Equal(failures, failed.GetMeasurementSnapshot().EvaluateAsCounter());
        Assert.All(failed.GetMeasurementSnapshot(), one => Assert.Equal(type, one.Tags["error.type"]));
        Assert.Equal(retries, retried.GetMeasurementSnapshot().EvaluateAsCounter());
    }

    [Fact]
    public async Task Rows_AreRead_AreCountedInTheCache()
    {
        var (ledger, store) = await StartAsync();
        await using var _ = ledger;
        using var cached = Collect<int>("bursar.store.rows.cached");
        cached.RecordObservableInstruments();
        var before = cached.LastMeasurement!.Value;

        await ledger.OpenBook(number: 8);
        cached.RecordObservableInstruments();

        // The book, and its owner's membership.
        Assert.Equal(before + 2, cached.LastMeasurement!.Value);
        Assert.Equal(store.Figures.CachedRows, cached.LastMeasurement!.Value);
    }

    [Fact]
    public async Task Tidy_Fails_IsCountedEachTime()
    {
        var (ledger, store) = await StartAsync();
        using var failures = Collect<long>("bursar.store.tidy.failures");
        // It is tidied after each batch, and after the answers: perhaps the one that opened the book is tidied only now.
        var times = 0;
        store.BeforeTidy = () =>
        {
            times++;
            throw new StoreException("The disk is full.");
        };

        await ledger.Must(TopUp(1));
        await ledger.Must(TopUp(1));
        await ledger.DisposeAsync();

        Assert.InRange(times, 2, 3);
        Assert.Equal(times, failures.GetMeasurementSnapshot().EvaluateAsCounter());
    }

    /// <summary>The instruments of one meter are nobody else's: what is measured without listeners costs no memory.</summary>
    [Fact]
    public void Record_NobodyListens_AllocatesNothing()
    {
        var metrics = new CommitMetrics(_meter);
        var failure = new StoreException("away") { MayRetry = true };
        RecordAll(metrics, failure);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 1_000; i++) RecordAll(metrics, failure);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.False(metrics.TimesCommits);
    }

    private static void RecordAll(CommitMetrics metrics, Exception failure)
    {
        metrics.Committed(TimeSpan.FromSeconds(1), 1);
        metrics.Failed(failure);
        metrics.Retried();
        metrics.TurnedAway(1);
        metrics.TidyFailed();
    }

    private static Exception FailureOf(string type) => type switch
    {
        "unavailable" => new StoreException("away") { MayRetry = true },
        "unknown_outcome" => new StoreException("lost") { MayBeDone = true },
        "store" => new StoreException("full"),
        _ => new NotSupportedException("a bug"),
    };

    private static List<(int Lane, int Depth)> Depths(MetricCollector<int> depth)
    {
        depth.Clear();
        depth.RecordObservableInstruments();
        return [.. depth.GetMeasurementSnapshot().Select(one => ((int)one.Tags["bursar.lane"]!, one.Value)).Order()];
    }

    private MetricCollector<T> Collect<T>(string instrument) where T : struct => new(_meter, instrument);

    /// <summary>A commit that is held back, so that whatever is sent meanwhile makes the next batch.</summary>
    private static async Task<Held> HoldAsync(Committer ledger, GatedStore store)
    {
        var gate = new Gate();
        store.BeforeCommit = gate.PassAsync;
        var first = ledger.Send(TopUp(1));
        await gate.Reached;
        store.BeforeCommit = GatedStore.Pass;
        return new(gate, first);
    }

    private async Task<(Committer Ledger, GatedStore Store)> StartAsync(CommitterOptions? options = null)
    {
        var store = new GatedStore(SqliteStore.Open(_data.File));
        var ledger = new Committer(store, _clock, options, _meter);
        await ledger.OpenBook();
        return (ledger, store);
    }

    private sealed record Held(Gate Gate, Task<Outcome> First)
    {
        public Task<Outcome> LetGoAsync()
        {
            Gate.Open();
            return First;
        }
    }
}
