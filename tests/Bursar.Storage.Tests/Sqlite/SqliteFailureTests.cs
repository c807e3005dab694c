using SQLitePCL;

namespace Bursar.Storage.Tests;

/// <summary>SQLite fails during a write: every caller is told, nothing is half done, and it works again afterwards.</summary>
public sealed class SqliteFailureTests : IDisposable
{
    private readonly DataDirectory _data = new();
    private readonly ManualClock _clock = new(Given.Start);

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Commit_DiskFull_TellsEveryWaiterAndRecovers()
    {
        var (ledger, sqlite, store) = Start();
        await using (ledger)
        {
            await ledger.OpenBook();
            await OnTheWriter(ledger, store, () =>
            {
                var pages = sqlite.Writer.Ask("PRAGMA page_count");
                Assert.Equal(pages + 2, sqlite.Writer.Ask($"PRAGMA max_page_count = {pages + 2}"));
            });

            // They make one batch: the one before it is held until all of them are queued.
            var gate = new Gate();
            store.BeforeLoad = gate.PassAsync;
            var before = ledger.Send(Question);
            await gate.Reached;
            store.BeforeLoad = GatedStore.Pass;
            var sent = Enumerable.Range(0, 100).Select(i => ledger.Send(Wide(i))).ToList();
            gate.Open();
            await before;

            foreach (var one in sent) Assert.Equal(FullSentence, (await Assert.ThrowsAsync<StoreException>(() => one)).Message);
            Assert.Empty(await ledger.TransfersOf());
            Assert.Equal(Money.Zero, (await ledger.BookOf()).Available.Total);
            // What still fits is still done, to the last page.
            var done = 0;
            var full = await Assert.ThrowsAsync<StoreException>(async () =>
            {
                for (; done < 1_000; done++) await ledger.Must(Wide(1_000 + done));
            });
            Assert.Equal(FullSentence, full.Message);
            Assert.Equal(done, (await ledger.MustPassAudit()).Transfers);
            Assert.Equal(Amount(done), (await ledger.BookOf()).Available.Total);

            await OnTheWriter(ledger, store, () => sqlite.Writer.Ask("PRAGMA max_page_count = 100000"));
            for (var i = 0; i < 100; i++) Assert.False((await ledger.Must(Wide(i))).Replayed);
            Assert.False((await ledger.Must(Wide(1_000 + done))).Replayed);
            Assert.Equal(done + 101, (await ledger.MustPassAudit()).Transfers);
        }

        await using var reopened = _data.Start(_clock);
        Assert.Equal((await reopened.BookOf()).LastTransfer, (await reopened.MustPassAudit()).Transfers);
        Assert.True((await reopened.Must(Wide(0))).Replayed);
    }

    [Fact]
    public async Task Commit_FailsAtTheVeryEnd_LeavesNothingAndRecovers()
    {
        var (ledger, sqlite, store) = Start();
        await using var _ = ledger;
        await ledger.OpenBook();
        await ledger.Must(TopUp(1, "before"));
        await OnTheWriter(ledger, store, () => raw.sqlite3_commit_hook(sqlite.Writer.Handle, _ => 1, null));

        await Assert.ThrowsAsync<InvalidOperationException>(() => ledger.Send(TopUp(5, "once")));

        Assert.Equal(Amount(1), (await ledger.BookOf()).Available.Total);
        Assert.Single(await ledger.TransfersOf());
        await OnTheWriter(ledger, store, () => raw.sqlite3_commit_hook(sqlite.Writer.Handle, null, null));
        // The row that the lost answer had is another answer's now.
        Assert.False((await ledger.Must(TopUp(2, "other"))).Replayed);
        Assert.False((await ledger.Must(TopUp(5, "once"))).Replayed);
        Assert.True((await ledger.Must(TopUp(1, "before"))).Replayed);
        Assert.Equal(3, (await ledger.MustPassAudit()).Transfers);
    }

    [Fact]
    public async Task Commit_LockedByAnotherProgram_TellsEveryWaiterAndRecovers()
    {
        var (ledger, sqlite, store) = Start();
        await using var _ = ledger;
        await ledger.OpenBook();
        await OnTheWriter(ledger, store, () => sqlite.Writer.Execute("PRAGMA busy_timeout = 20"));
        using var other = new SqliteConnection(_data.File);
        other.Execute("BEGIN EXCLUSIVE");

        var sent = Enumerable.Range(0, 10).Select(i => ledger.Send(TopUp(1, $"key {i}"))).ToList();

        foreach (var one in sent)
            Assert.EndsWith(
                "is locked by another process.", (await Assert.ThrowsAsync<StoreException>(() => one)).Message,
                StringComparison.Ordinal);
        Assert.Empty(await ledger.TransfersOf());
        other.Execute("ROLLBACK");
        for (var i = 0; i < 10; i++) Assert.False((await ledger.Must(TopUp(1, $"key {i}"))).Replayed);
        Assert.Equal(10, (await ledger.MustPassAudit()).Transfers);
    }

    [Fact]
    public async Task Commit_ManyCommandsOfOneBatch_IsOneTransaction()
    {
        var (ledger, sqlite, store) = Start();
        await using var _ = ledger;
        await ledger.OpenBook();
        var transactions = 0;
        await OnTheWriter(ledger, store, () => raw.sqlite3_commit_hook(sqlite.Writer.Handle, _ => transactions++ * 0, null));
        transactions = 0;
        var commits = store.Commits;
        var gate = new Gate();
        store.BeforeBegin = gate.PassAsync;

        var sent = Enumerable.Range(0, 300).Select(i => ledger.Send(TopUp(1, $"key {i}"))).ToList();
        gate.Open();

        await Task.WhenAll(sent);
        Assert.InRange(store.Commits - commits, 1, 2);
        Assert.Equal(store.Commits - commits, transactions);
        Assert.Equal(300, (await ledger.MustPassAudit()).Transfers);
    }

    [Fact]
    public async Task Tidy_CannotWrite_LeavesTheAnswersFindable()
    {
        var (ledger, sqlite, store) = Start();
        await using var _ = ledger;
        await ledger.OpenBook();
        await ledger.Must(TopUp(1, "old"));
        _clock.Advance(RequestKey.Lifetime);
        // Set when the next batch begins, for then the tidying after the last one has ended.
        store.BeforeBegin = () =>
        {
            store.BeforeTidy = () =>
            {
                sqlite.Writer.Execute("PRAGMA query_only = ON");
                _clock.Advance(TimeSpan.FromSeconds(1));
                return Task.CompletedTask;
            };
            store.BeforeBegin = () =>
            {
                sqlite.Writer.Execute("PRAGMA query_only = OFF");
                return Task.CompletedTask;
            };
            return Task.CompletedTask;
        };

        Assert.True((await ledger.Must(TopUp(1, "old"))).Replayed);
        Assert.False((await ledger.Must(TopUp(1, "new"))).Replayed);
        Assert.False((await ledger.Must(TopUp(1, "old"))).Replayed);

        Assert.Equal(3, (await ledger.MustPassAudit()).Transfers);
    }

    [Fact]
    public async Task Read_AWordThatIsNotKnown_SaysSo()
    {
        await using (var ledger = _data.Start(_clock)) await ledger.OpenBook(funds: 1);
        using (var connection = new SqliteConnection(_data.File)) connection.Execute("UPDATE books SET currency = 'XAU'");

        await using var reopened = _data.Start(_clock);
        var failure = await Assert.ThrowsAsync<StoreException>(() => reopened.BookOf());
        Assert.Equal("The books have an unknown Currency.", failure.Message);
        await Assert.ThrowsAsync<StoreException>(() => reopened.Send(TopUp(1)));
        // Another book is not touched by it.
        await reopened.OpenBook(number: 8, funds: 3);
    }

    private string FullSentence => $"The disk is full: {_data.File} cannot grow. Nothing was done.";

    /// <summary>A batch that changes nothing.</summary>
    private static ScriptedCommand Question
        => new(Number) { Deciding = _ => Outcome.Refused(RejectionCode.WrongState, "Only to be asked.") };

    private static TopUp Wide(int i)
        => new(Number, Amount(1), Currency.USD, new string('x', Transfer.MaxReference))
        {
            Key = Key($"{i:0000}" + new string('k', 120)),
        };

    private (Committer Ledger, SqliteStore Sqlite, GatedStore Store) Start()
    {
        var sqlite = SqliteStore.Open(_data.File);
        var store = new GatedStore(sqlite);
        return (new Committer(store, _clock), sqlite, store);
    }

    /// <summary>Does something with the writer's connection on the committer's own thread, between two batches.</summary>
    private static async Task OnTheWriter(Committer ledger, GatedStore store, Action act)
    {
        store.BeforeBegin = () =>
        {
            act();
            store.BeforeBegin = GatedStore.Pass;
            return Task.CompletedTask;
        };
        await ledger.Send(Question);
    }
}
