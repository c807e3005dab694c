namespace Bursar.Storage.Tests;

/// <summary>Writes to the log that are gathered before the system is called.</summary>
public sealed class GatheredWritesTests : IDisposable
{
    private const int Rows = 400;
    private const int Wide = 1_500; // A row a page.
    private static readonly string Insert =
        $"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {Rows}) "
        + $"INSERT INTO things SELECT i, 0, zeroblob({Wide}) FROM n";

    private readonly DataDirectory _data = new();
    private readonly FaultyDisk _disk;
    private readonly SqliteConnection _connection;

    public GatheredWritesTests()
    {
        _disk = new FaultyDisk(_data.Path(""));
        _connection = new SqliteConnection(_data.File, create: true, gathers: true);
        _connection.Execute(
            "PRAGMA page_size = 2048; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0; "
            + "CREATE TABLE things (id INTEGER PRIMARY KEY, count INTEGER NOT NULL, filling BLOB NOT NULL)");
    }

    public void Dispose()
    {
        _connection.Dispose();
        _disk.Dispose();
        _data.Dispose();
    }

    [Fact]
    public void Commit_OfHundredsOfPages_CallsTheSystemForManyAtOnce()
    {
        var before = LogWrites();

        _connection.Execute(Insert);

        // Of 800 KB, 64 KiB at once. SQLite alone makes two calls a page.
        Assert.InRange(LogWrites() - before, Rows * 2_048 / 65_536, 20);
        Assert.Equal(DiskOperation.Sync, _disk.Calls.Last().Operation);
        Assert.Equal(Rows, AskAnother("SELECT count(*) FROM things"));
    }

    [Theory]
    [InlineData("COMMIT", 3)]
    [InlineData("ROLLBACK", 0)]
    public void Transaction_LargerThanTheCache_ReadsWhatItWrote(string end, int counted)
    {
        _connection.Execute(Insert);
        _connection.Execute("PRAGMA cache_size = 10; PRAGMA cache_spill = 10; BEGIN IMMEDIATE");
        for (var i = 1; i <= 3; i++)
        {
            _connection.Execute("UPDATE things SET count = count + 1");
            Assert.Equal(Rows * i, _connection.Ask("SELECT sum(count) FROM things"));
        }

        _connection.Execute(end);

        Assert.Equal(Rows * counted, _connection.Ask("SELECT sum(count) FROM things"));
        Assert.Equal(Rows * counted, AskAnother("SELECT sum(count) FROM things"));
        _connection.Execute("UPDATE things SET count = 7 WHERE id = 1; PRAGMA wal_checkpoint(TRUNCATE)");
        Assert.Equal(7, AskAnother("SELECT count FROM things WHERE id = 1"));
        Assert.Equal(1, AskAnother("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'"));
    }

    [Fact]
    public void Commit_WhoseGatheredWriteFails_IsRefusedAndNobodySeesIt()
    {
        _disk.BreakOnce(call => call is { IsLog: true, Operation: DiskOperation.Write });

        Assert.Throws<StoreException>(() => _connection.Execute(Insert));

        Assert.True(_connection.IsBroken);
        Assert.Equal(0, AskAnother("SELECT count(*) FROM things"));
    }

    [Fact]
    public void Commit_OnAFullDisk_IsRefusedAndTheNextOneIsDone()
    {
        _disk.IsFull = true;
        _disk.Torn = static length => length / 2;
        _disk.BreakOnce(call => call is { IsLog: true, Operation: DiskOperation.Write });

        Assert.Throws<StoreException>(() => _connection.Execute(Insert));

        Assert.False(_connection.IsBroken);
        _connection.Execute(Insert);
        Assert.Equal(Rows, AskAnother("SELECT count(*) FROM things"));
        Assert.Equal(1, AskAnother("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'"));
    }

    private long AskAnother(string sql)
    {
        using var other = new SqliteConnection(_data.File);
        return other.Ask(sql);
    }

    private int LogWrites() => _disk.Calls.Count(call => call is { IsLog: true, Operation: DiskOperation.Write });
}
