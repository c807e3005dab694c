namespace Bursar.Storage.Tests;

/// <summary>Reads a data file as it was when opened, while its server runs.</summary>
public sealed class SqliteSnapshotTests : IDisposable
{
    private readonly DataDirectory _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Snapshot_OnceRead_DoesNotSeeLaterCommitsNorHoldThemUp()
    {
        await using var ledger = _data.Start();
        await ledger.OpenBook(funds: 5);
        await using var snapshot = SqliteReader.OpenSnapshot(_data.File);
        Assert.Single(await snapshot.TransfersOf());

        for (var i = 0; i < 50; i++) await ledger.Must(TopUp(1));
        await ledger.OpenBook(number: 8);

        Assert.Single(await snapshot.TransfersOf());
        Assert.Equal(Amount(5), (await snapshot.BookOf()).Available.Total);
        Assert.Equal(new AuditReport(1, 1, null), await snapshot.MustPassAudit());
        Assert.Equal(new AuditReport(2, 51, null), await ledger.MustPassAudit());
        await using var later = SqliteReader.OpenSnapshot(_data.File);
        Assert.Equal(new AuditReport(2, 51, null), await later.MustPassAudit());
    }

    [Fact]
    public async Task Snapshot_NotReadYet_DoesNotSeeLaterCommits()
    {
        await using var ledger = _data.Start();
        await ledger.OpenBook(funds: 5);
        await using var snapshot = SqliteReader.OpenSnapshot(_data.File);

        await ledger.Must(TopUp(1));

        Assert.Equal(Amount(5), (await snapshot.BookOf()).Available.Total);
        Assert.Equal(new AuditReport(1, 1, null), await snapshot.MustPassAudit());
    }

    [Fact]
    public async Task Snapshot_AfterAReadThatFailed_StandsWhereItStood()
    {
        await using (var first = _data.Start())
        {
            await first.OpenBook(funds: 5);
            await first.OpenBook(number: 8);
        }
        using (var connection = new SqliteConnection(_data.File))
            connection.Execute("UPDATE books SET currency = 'XAU' WHERE book_id = 8");
        await using var ledger = _data.Start();
        await using var snapshot = SqliteReader.OpenSnapshot(_data.File);
        await Assert.ThrowsAsync<StoreException>(() => snapshot.BookOf(8));

        await ledger.Must(TopUp(1));

        Assert.Equal(Amount(5), (await snapshot.BookOf()).Available.Total);
        Assert.Single(await snapshot.TransfersOf());
    }

    [Theory]
    [InlineData("transfers SET hash = x'00'")]
    [InlineData("transfers SET at = 9223372036854775807")]
    [InlineData("books SET owner = x''")]
    [InlineData("books SET last_serial = -1")]
    [InlineData("books SET naivety = 'often'")]
    [InlineData("books SET mturk_pricing = 'fee'")]
    [InlineData("books SET prolific_pricing = 'step=small'")]
    public async Task Snapshot_OfARowThatNoBookCanHave_SaysThatTheFileIsDamaged(string tampering)
    {
        await using (var ledger = _data.Start()) await ledger.OpenBook(funds: 5);
        using (var connection = new SqliteConnection(_data.File)) connection.Execute($"UPDATE {tampering}");
        await using var snapshot = SqliteReader.OpenSnapshot(_data.File);

        var failure = await Assert.ThrowsAsync<StoreException>(() => snapshot.MustPassAudit());

        Assert.StartsWith($"{_data.File} is damaged: ", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DELETE FROM books WHERE book_id = 7", 7, 1)]
    [InlineData("DELETE FROM books WHERE book_id = 8", 8, 2)]
    [InlineData("UPDATE books SET id = zeroblob(12) WHERE book_id = 8", 8, 2)]
    public async Task Snapshot_OfAFileThatABookWasTakenFrom_FailsTheAuditByItsTransfers(
        string sql, int deleted, int transfersLeft)
    {
        await using (var ledger = _data.Start())
        {
            await ledger.OpenBook(funds: 5);
            await ledger.Must(TopUp(1));
            await ledger.OpenBook(funds: 5, number: 8);
        }
        await using (var whole = SqliteReader.OpenSnapshot(_data.File))
            Assert.Equal(new AuditReport(2, 3, null), await whole.MustPassAudit());
        using (var connection = new SqliteConnection(_data.File)) connection.Execute(sql);
        await using var snapshot = SqliteReader.OpenSnapshot(_data.File);

        var fault = $"Book number {deleted} is not there, but there are rows in it.";
        Assert.Equal(new AuditReport(1, transfersLeft, fault), await LedgerAudit.RunAsync(snapshot, null, Stop));
        Assert.Equal([deleted], await snapshot.ListAsync(new StrayBooks(10), Stop)); // The same connection can ask again.
    }

    [Fact]
    public async Task Snapshot_WhileTopUpsRun_PassesTheAudit()
    {
        await using var ledger = _data.Start();
        await ledger.OpenBook();
        var callers = Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 100; i++) await ledger.Must(TopUp(1));
        })).ToList();

        for (var i = 0; i < 10; i++)
        {
            await using var snapshot = SqliteReader.OpenSnapshot(_data.File);
            var book = await snapshot.BookOf();
            Assert.Equal(book.LastTransfer, (await snapshot.MustPassAudit()).Transfers);
        }

        await Task.WhenAll(callers);
        Assert.Equal(800, (await ledger.MustPassAudit()).Transfers);
    }

    [Fact]
    public async Task Snapshot_NoServer_ReadsAndLeavesNothingBehind()
    {
        await using (var ledger = _data.Start()) await ledger.OpenBook(funds: 5);
        await using (var snapshot = SqliteReader.OpenSnapshot(_data.File)) await snapshot.MustPassAudit();

        await using var again = _data.Start();
        await again.Must(TopUp(1));
    }

    [Fact]
    public void OpenSnapshot_NoFile_IsRefusedAndMakesNone()
    {
        var failure = Assert.Throws<StoreException>(() => SqliteReader.OpenSnapshot(_data.File));
        Assert.Equal($"There is no data file {_data.File}.", failure.Message);
        Assert.False(File.Exists(_data.File));
    }

    [Fact]
    public void OpenSnapshot_OlderVersion_IsRefusedAndSaysWhatToDo()
    {
        File.WriteAllBytes(_data.File, []);
        var failure = Assert.Throws<StoreException>(() => SqliteReader.OpenSnapshot(_data.File));
        Assert.Contains("has schema version 0; start this Bursar's server on it once", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OpenSnapshot_NotABursarFile_IsRefused()
    {
        File.WriteAllText(_data.File, new string('x', 5_000));
        var failure = Assert.Throws<StoreException>(() => SqliteReader.OpenSnapshot(_data.File));
        Assert.Contains("is damaged or not a Bursar data file", failure.Message, StringComparison.Ordinal);
    }
}
