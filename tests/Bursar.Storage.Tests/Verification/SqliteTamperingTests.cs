namespace Bursar.Storage.Tests;

/// <summary>Data files that were falsified.</summary>
public sealed class SqliteTamperingTests : TamperingConformance, IDisposable
{
    private static readonly Lazy<Task<byte[]>> Honest = new(MakeAsync);
    private readonly DataDirectory _data = new();

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData("CREATE TRIGGER t AFTER INSERT ON transfers BEGIN UPDATE books SET title = 'x'; END", "has a trigger t, which")]
    [InlineData("CREATE TABLE more (x)", "has a table more, which")]
    [InlineData("DROP INDEX submissions_by_due", "has no index submissions_by_due")]
    [InlineData("ALTER TABLE users ADD COLUMN x TEXT", "The table users of the data file is not as Bursar made it")]
    public async Task Verify_OfAnotherSchema_SaysWhatIsNotBursars(string sql, string fault)
    {
        await using var books = await TamperAsync(_ => Task.FromResult(sql));

        Assert.Contains(fault, (await StoreAudit.RunAsync(books, null, Start, Stop)).Fault, StringComparison.Ordinal);
    }

    /// <summary>A bit of an index that no query of the audit reads.</summary>
    [Fact]
    public async Task Verify_OfAnIndexWithAFlippedBit_SaysThatTheFileIsDamaged()
    {
        await File.WriteAllBytesAsync(_data.File, await Honest.Value, Stop);
        long page, size;
        using (var connection = new SqliteConnection(_data.File))
        {
            page = connection.Ask("SELECT rootpage FROM sqlite_schema WHERE name = 'submissions_by_participant'");
            size = connection.Ask("PRAGMA page_size");
        }
        var bytes = await File.ReadAllBytesAsync(_data.File, Stop);
        bytes[(page * size) - 10] ^= 1; // Entries begin at the end of their page.
        await File.WriteAllBytesAsync(_data.File, bytes, Stop);

        await using var books = SqliteReader.OpenSnapshot(_data.File);
        var report = await StoreAudit.RunAsync(books, null, Start, Stop);

        Assert.StartsWith("The data file is damaged: ", report.Fault, StringComparison.Ordinal);
    }

    private protected override async Task<StoreReader> TamperAsync(Func<StoreReader, Task<string>> sql)
    {
        await File.WriteAllBytesAsync(_data.File, await Honest.Value, Stop);
        string text;
        await using (var honest = SqliteReader.OpenSnapshot(_data.File)) text = await sql(honest);
        using (var connection = new SqliteConnection(_data.File)) connection.Execute(text);
        return SqliteReader.OpenSnapshot(_data.File);
    }

    private protected override string Hex(byte[] bytes) => $"x'{Convert.ToHexString(bytes)}'";

    private static async Task<byte[]> MakeAsync()
    {
        using var data = new DataDirectory();
        await FillAsync(SqliteStore.Open(data.File));
        using (var connection = new SqliteConnection(data.File)) connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        return await File.ReadAllBytesAsync(data.File);
    }
}
