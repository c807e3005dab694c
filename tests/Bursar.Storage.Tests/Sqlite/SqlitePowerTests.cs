namespace Bursar.Storage.Tests;

/// <summary>The power fails under SQLite, or first the process and then the power.</summary>
public sealed class SqlitePowerTests : IDisposable
{
    private readonly DataDirectory _data = new();
    private readonly DiskImage _image = new();
    private readonly FaultyDisk _disk;

    public SqlitePowerTests() => _disk = new FaultyDisk(_data.Path("")) { Image = _image };

    public void Dispose()
    {
        _disk.Dispose();
        _data.Dispose();
    }

    [Fact]
    public async Task Commit_AcknowledgedBeforeAPowerCut_IsThere()
    {
        var ledger = Start();
        await ledger.OpenBook(funds: 7);

        await EndAsync(ledger, _ => true);
        _image.CutPower(new Random(1), odds: 0);

        await using var again = Start();
        Assert.Equal(Amount(7), (await again.BookOf()).Available.Total);
    }

    /// <summary>
    /// A process is killed between a write and its sync: the commit is in the system's memory only. The next process finds it in
    /// the log, and may answer for it.
    /// </summary>
    [Fact]
    public async Task Commit_FoundAfterAKill_IsDurableBeforeItIsAnsweredFor()
    {
        var ledger = Start();
        await ledger.OpenBook(funds: 1);
        var isKilled = false;
        _disk.Break(call => isKilled |= call is { Operation: DiskOperation.Sync, IsLog: true });
        await Assert.ThrowsAsync<StoreException>(() => ledger.Send(TopUp(5, "key")));
        await EndAsync(ledger, _ => true);

        var next = Start();
        Assert.True((await next.Must(TopUp(5, "key"))).Replayed);
        await EndAsync(next, call => call.Operation != DiskOperation.Read);
        _image.CutPower(new Random(1), odds: 0);

        await using var again = Start();
        Assert.True((await again.Must(TopUp(5, "key"))).Replayed);
        Assert.Equal(Amount(6), (await again.BookOf()).Available.Total);
    }

    /// <summary>
    /// After a failed sync Linux takes what was written for durable, and later syncs leave it out. If the log was copied back and
    /// then came back from the disk without that part, its older pages would replace newer ones.
    /// </summary>
    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(1)]
    public async Task Commit_WhoseSyncFailed_IsThereAfterAPowerCut(double odds)
    {
        var ledger = Start();
        await ledger.OpenBook(funds: 1);
        _disk.LoseOnce(call => call is { Operation: DiskOperation.Sync, IsLog: true });
        Assert.False((await ledger.Must(TopUp(5, "key"))).Replayed);

        await EndAsync(ledger, call => call.Operation != DiskOperation.Read);
        _image.CutPower(new Random(1), odds);

        await using var again = Start();
        Assert.True((await again.Must(TopUp(5, "key"))).Replayed);
        Assert.Equal(Amount(6), (await again.BookOf()).Available.Total);
        Assert.Equal(2, (await again.MustPassAudit()).Transfers);
    }

    private Committer Start() => _data.Start(new ManualClock(Given.Start) { SkipsPauses = true });

    /// <summary>Ends a process as a kill does: nothing that it does from here on reaches the disk.</summary>
    private async Task EndAsync(Committer ledger, Func<DiskCall, bool> fails)
    {
        _disk.Break(fails);
        await ledger.DisposeAsync();
        _disk.Mend();
    }
}
