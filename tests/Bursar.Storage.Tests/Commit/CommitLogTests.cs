using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace Bursar.Storage.Tests;

/// <summary>The log of a store that fails and recovers.</summary>
public sealed class CommitLogTests : IDisposable
{
    private readonly DataDirectory _data = new();
    private readonly PassingClock _clock = new();
    private readonly FakeLogger _log = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Commit_StoreIsAwayForAWhile_IsSaidOnceAndThatItIsBack()
    {
        var (ledger, store) = await StartAsync();
        await using var _ = ledger;
        var left = 5;
        store.BeforeBegin = () => left-- > 0
            ? throw new StoreException("The database is away.") { MayRetry = true }
            : Task.CompletedTask;

        await ledger.Must(TopUp(1));

        // 2 + 4 + 8 + 16 + 32 ms of pauses.
        Assert.Equal(
            [
                (
                    LogIds.StoreFailing,
                    LogLevel.Warning,
                    "The store accepts no commits; this is logged once per outage. The database is away."),
                (LogIds.StoreRecovered, LogLevel.Warning, "The store accepts commits again, after 0.062 s and 5 failures."),
            ],
            Warnings());
        Assert.Equal(5, Of(LogIds.CommitRetried).Count);
        Assert.All(Of(LogIds.CommitRetried), line => Assert.Equal(LogLevel.Debug, line.Level));
    }

    [Fact]
    public async Task Commit_StoreFailsForGood_IsSaidOnceHoweverManyMeetIt()
    {
        var (ledger, store) = await StartAsync();
        await using var _ = ledger;
        store.BeforeCommit = () => throw new StoreException("The disk is full.");
        for (var i = 0; i < 3; i++) await Assert.ThrowsAsync<StoreException>(() => ledger.Send(TopUp(1)));
        // Nothing is written for a refusal: it does not show that the store works again.
        await ledger.MustRefuse(new Refund(Number, Amount(5), Currency.USD, ""), RejectionCode.InsufficientFunds);
        Assert.Single(Warnings());
        store.BeforeCommit = GatedStore.Pass;

        await ledger.Must(TopUp(1));
        await ledger.Must(TopUp(1));

        Assert.Equal([LogIds.StoreFailing, LogIds.StoreRecovered], Warnings().Select(line => line.Id));
    }

    [Fact]
    public async Task Commit_OutcomeIsNotKnown_NamesTheBooksAndHowManyAreTriedAgain()
    {
        var (ledger, store) = await StartAsync();
        await using var _ = ledger;
        var lost = 1;
        store.AfterCommit = () => lost-- > 0
            ? throw new StoreException("The line went dead.") { MayBeDone = true }
            : Task.CompletedTask;

        Assert.False((await ledger.Must(TopUp(1, "key"))).Replayed);

        Assert.Equal(
            [
                (
                    LogIds.OutcomeUnknown,
                    LogLevel.Error,
                    "It is not known whether a commit of 1 commands to books 7 was done. Those with a request key, 1, are "
                        + "retried. The line went dead."),
            ],
            Warnings());
        await ledger.Must(TopUp(1));
        Assert.Equal(LogIds.StoreRecovered, Warnings()[^1].Id);
    }

    [Fact]
    public async Task Tidy_Fails_IsSaidOnceUntilItWorks()
    {
        var (ledger, store) = await StartAsync();
        store.BeforeTidy = () => throw new StoreException("The file is locked.");
        for (var i = 0; i < 3; i++) await ledger.Must(TopUp(1));

        await ledger.DisposeAsync();

        var line = Assert.Single(Of(LogIds.TidyFailed));
        Assert.Equal((LogLevel.Warning, "The file is locked."), (line.Level, line.Exception?.Message));
    }

    [Fact]
    public async Task Dispose_SaysThatItStopsAndHasStopped()
    {
        var (ledger, _) = await StartAsync();

        await ledger.DisposeAsync();

        Assert.Equal(
            [(LogIds.StoreStopping, LogLevel.Information), (LogIds.StoreStopped, LogLevel.Information)],
            _log.Collector.GetSnapshot().Select(line => (line.Id.Id, line.Level)));
    }

    private List<(int Id, LogLevel Level, string Message)> Warnings() =>
        [
            .. _log.Collector.GetSnapshot()
                .Where(line => line.Level >= LogLevel.Warning)
                .Select(line => (line.Id.Id, line.Level, line.Message))
        ];

    private List<FakeLogRecord> Of(int id) => [.. _log.Collector.GetSnapshot().Where(line => line.Id.Id == id)];

    private async Task<(Committer Ledger, GatedStore Store)> StartAsync()
    {
        var store = new GatedStore(SqliteStore.Open(_data.File));
        var ledger = new Committer(store, _clock, log: _log);
        await ledger.OpenBook();
        return (ledger, store);
    }
}
