using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace Bursar.Storage.Tests;

/// <summary>
/// The disk fails under SQLite: no caller is told that a commit is durable if it is not, and nothing is paid twice.
/// </summary>
public sealed class SqliteDiskTests : IDisposable
{
    private static readonly CommitterOptions Impatient = new() { RetryFor = TimeSpan.Zero };
    private readonly DataDirectory _data = new();
    private readonly ManualClock _clock = new(Start) { SkipsPauses = true };
    private readonly FakeLogger _log = new();
    private readonly FaultyDisk _disk;

    public SqliteDiskTests() => _disk = new FaultyDisk(_data.Path(""));

    public void Dispose()
    {
        _disk.Dispose();
        _data.Dispose();
    }

    [Fact]
    public async Task Commit_SyncFailsOnce_IsDoneOnceOverANewDescriptor()
    {
        await using var ledger = Open();
        await ledger.OpenBook();
        var asked = 0;
        _disk.BreakOnce(call => IsLogSync(call) && asked == 0 && (asked = _disk.Calls.Count) > 0);

        Assert.False((await ledger.Must(TopUp(5, "key"))).Replayed);

        Assert.Equal([LogIds.OutcomeUnknown, LogIds.FileReopened], Warnings());
        // The failed commit itself cuts an old log short; nothing is written by it.
        var next = _disk.Calls.Skip(asked).First(call => call is { IsLog: true, Operation: not DiskOperation.Truncate });
        Assert.Equal(DiskOperation.Open, next.Operation);
        Assert.True((await ledger.Must(TopUp(5, "key"))).Replayed);
        await ledger.Must(TopUp(1));
        Assert.Equal(LogIds.StoreRecovered, Warnings()[^1]);
        Assert.Equal(Amount(6), (await ledger.BookOf()).Available.Total);
        Assert.Equal(2, (await ledger.MustPassAudit()).Transfers);
    }

    [Theory]
    [InlineData(DiskOperation.Write)]
    [InlineData(DiskOperation.Sync)]
    public async Task Commit_OfACallerWhoRepeatsIt_IsDoneOnce(DiskOperation failing)
    {
        await using (var ledger = Open(Impatient))
        {
            await ledger.OpenBook(funds: 1);
            for (var i = 0; i < 20; i++)
            {
                _disk.BreakOnce(call => call.IsLog && call.Operation == failing);
                var key = $"key {i}";
                await Assert.ThrowsAsync<StoreException>(() => ledger.Send(TopUp(1, key)));
                // The commit whose sync failed may be in the log, and its answer with it: the repetition must find it there.
                await ledger.Must(TopUp(1, key));
                Assert.True((await ledger.Must(TopUp(1, key))).Replayed);
            }
            Assert.Equal(Amount(21), (await ledger.BookOf()).Available.Total);
            Assert.Equal(21, (await ledger.MustPassAudit()).Transfers);
        }

        await using var reopened = Open();
        Assert.Equal(Amount(21), (await reopened.BookOf()).Available.Total);
    }

    /// <summary>
    /// Expired answers are deleted, and the disk fails; the deletion is there, but the index of keys has not heard of it. An
    /// answer that was stored in an old one's place would not be looked for.
    /// </summary>
    [Fact]
    public async Task Commit_SyncFailsAfterEveryAnswerHasExpired_IsDoneOnce()
    {
        await using var ledger = Open();
        await ledger.OpenBook();
        await ledger.Must(TopUp(1, "old"));
        await ledger.Must(TopUp(1, "as old"));
        // A clock that jumps by more than a day is not believed.
        _clock.Advance(RequestKey.Lifetime / 2);
        await ledger.Must(TopUp(1));
        _clock.Advance(RequestKey.Lifetime / 2 + TimeSpan.FromHours(1));
        var syncs = 0;
        _disk.Break(call => IsLogSync(call) && ++syncs == 2);
        await ledger.Must(TopUp(1)); // The second sync is that of the deletion.
        await ledger.Must(TopUp(1));
        Assert.Contains(LogIds.TidyFailed, Warnings());

        _disk.BreakOnce(IsLogSync);
        Assert.False((await ledger.Must(TopUp(5, "key"))).Replayed);

        Assert.True((await ledger.Must(TopUp(5, "key"))).Replayed);
        Assert.Equal(Amount(10), (await ledger.BookOf()).Available.Total);
    }

    [Fact]
    public async Task Commit_WhileEverySyncFails_IsRefusedAndTheChecksSaySo()
    {
        await using var ledger = Open(Impatient);
        await ledger.OpenBook(funds: 1);
        await ledger.CheckWritesAsync(0, Stop);
        _disk.Break(call => call.Operation == DiskOperation.Sync);

        for (var i = 0; i < 50; i++) await Assert.ThrowsAsync<StoreException>(() => ledger.Send(TopUp(1, $"key {i}")));

        await Assert.ThrowsAsync<StoreException>(() => ledger.CheckWritesAsync(0, Stop).AsTask());
        // Of the first, it is not known whether it was done.
        Assert.InRange((await ledger.BookOf()).LastTransfer, 1, 2);
        Assert.InRange(_log.Collector.Count, 1, 5);
        _disk.Mend();
        await ledger.CheckWritesAsync(0, Stop);
        Assert.Equal(LogIds.StoreRecovered, Warnings()[^1]);
        for (var i = 0; i < 50; i++) await ledger.Must(TopUp(1, $"key {i}"));
        Assert.Equal(51, (await ledger.MustPassAudit()).Transfers);
    }

    [Fact]
    public async Task CopyBack_Fails_StopsTheCommitsBeforeTheLogGrows()
    {
        await using var ledger = Open(Impatient);
        await ledger.OpenBook();
        _disk.Break(call => !call.IsLog && call.Operation is DiskOperation.Write or DiskOperation.Sync);

        var done = 0;
        await Assert.ThrowsAsync<StoreException>(async () =>
        {
            for (; done < 100_000; done += 100)
                await Task.WhenAll(Enumerable.Range(done, 100).Select(i => ledger.Must(Wide(i))));
        });

        Assert.InRange(new FileInfo(_data.File + "-wal").Length, 64 << 20, 80 << 20);
        Assert.Contains(LogIds.TidyFailed, Warnings());
        await Assert.ThrowsAsync<StoreException>(() => ledger.CheckWritesAsync(0, Stop).AsTask());
        _disk.Mend();
        await ledger.CheckWritesAsync(0, Stop);
        await ledger.Must(Wide(100_000));
        Assert.InRange((await ledger.MustPassAudit()).Transfers, done + 1, done + 101);
    }

    [Fact]
    public async Task CopyBack_WhileTheDataFileIsWritten_CommitsGoOn()
    {
        using var gate = new ManualResetEventSlim();
        using var isHeld = new SemaphoreSlim(0);
        var store = SqliteStore.Open(_data.File, _log, copyAt: 256);
        await using var ledger = new Committer(store, _clock, log: _log);
        await ledger.OpenBook();
        _disk.Break(call =>
        {
            if (call is not { IsLog: false, Operation: DiskOperation.Write } || gate.IsSet) return false;
            isHeld.Release();
            gate.Wait(Stop);
            return false;
        });

        var done = 0;
        while (store.CopiedBeside.IsCompleted) await ledger.Must(Wide(done++));
        await isHeld.WaitAsync(Stop);
        for (var i = 0; i < 20; i++) await ledger.Must(Wide(done++));
        var held = store.Figures.LogBytes;
        gate.Set();

        await store.CopiedBeside;
        // After the first of these the writer copies the rest, and the second begins the log anew.
        for (var i = 0; i < 2; i++) await ledger.Must(Wide(done++));
        Assert.InRange(store.Figures.LogBytes, 1, held / 4);
        Assert.Equal(done, (await ledger.MustPassAudit()).Transfers);
    }

    /// <summary>
    /// Pages are copied, and noted as copied in the index of the log, before they are synced. If that fails, Linux forgets them;
    /// the index, which another process keeps alive, does not.
    /// </summary>
    [Fact]
    public async Task CopyBack_CopiesFailToReachTheDisk_AllIsCopiedAnewOnceNobodyElseReads()
    {
        var image = new DiskImage();
        using var disk = new FaultyDisk(_data.Path("")) { Image = image };
        var ledger = new Committer(SqliteStore.Open(_data.File, _log, copyAt: 256), _clock, Impatient, log: _log);
        await ledger.OpenBook();
        disk.LoseOnce(call => call is { IsLog: false, Operation: DiskOperation.Sync });
        var done = 0;
        await using (SqliteReader.OpenSnapshot(_data.File))
        {
            var failure = await Assert.ThrowsAsync<StoreException>(async () =>
            {
                for (; ; done++) await ledger.Must(Wide(done));
            });
            Assert.Contains("no other process reads it", failure.Message, StringComparison.Ordinal);
        }

        await ledger.Must(Wide(done++));
        disk.Break(call => call.Operation != DiskOperation.Read);
        await ledger.DisposeAsync();
        disk.Mend();
        image.CutPower(new Random(1), odds: 0);
        await using var again = Open();
        Assert.Equal(done, (await again.MustPassAudit()).Transfers);
    }

    [Fact]
    public async Task Close_CannotCopyBack_SaysSoAndKeepsTheLog()
    {
        var ledger = Open();
        await ledger.OpenBook(funds: 7);
        _disk.Break(call => !call.IsLog && call.Operation is DiskOperation.Write or DiskOperation.Sync);

        await ledger.DisposeAsync();

        Assert.Contains("The disk failed", ledger.Failure!.Message, StringComparison.Ordinal);
        Assert.Contains(LogIds.CopyBackFailed, Warnings());
        _disk.Mend();
        await using var again = Open();
        Assert.Equal(Amount(7), (await again.BookOf()).Available.Total);
        Assert.Null(again.Failure);
    }

    [Fact]
    public async Task Read_Fails_IsTriedOverANewConnectionTheNextTime()
    {
        await using (var ledger = Open()) await ledger.OpenBook(funds: 7);
        await using var reading = Open();
        _disk.Break(call => call.Operation == DiskOperation.Read);

        await Assert.ThrowsAsync<StoreException>(() => reading.TransfersOf());

        _disk.Mend();
        Assert.Single(await reading.TransfersOf());
        // The keys of stored answers may have been read meanwhile, in vain.
        await reading.Must(TopUp(1, "key"));
    }

    [Fact]
    public async Task Commits_BesideALongReader_WarnOfTheLogAndEmptyItAfterwards()
    {
        await using var ledger = Open();
        await ledger.OpenBook();
        await using (SqliteReader.OpenSnapshot(_data.File))
        {
            for (var i = 0; Warnings().Count == 0 && i < 600_000; i += 1_000)
                await Task.WhenAll(Enumerable.Range(i, 1_000).Select(number => ledger.Must(Wide(number))));
            Assert.Equal([LogIds.LogGrows], Warnings());
        }

        var after = 1_000_000;
        while (new FileInfo(_data.File + "-wal").Length > 100 << 20 && after < 1_100_000)
            await Task.WhenAll(Enumerable.Range(0, 1_000).Select(_ => ledger.Must(Wide(Interlocked.Increment(ref after)))));
        Assert.InRange(new FileInfo(_data.File + "-wal").Length, 1, 100 << 20);
    }

    private static bool IsLogSync(DiskCall call) => call is { Operation: DiskOperation.Sync, IsLog: true };

    private static TopUp Wide(int i)
        => new(Number, Amount(1), Currency.USD, new string('x', Transfer.MaxReference)) { Key = Key($"{i}") };

    private Committer Open(CommitterOptions? options = null)
        => new(SqliteStore.Open(_data.File, _log), _clock, options, log: _log);

    private List<int> Warnings()
        => [.. _log.Collector.GetSnapshot().Where(line => line.Level >= LogLevel.Warning).Select(line => line.Id.Id)];
}
