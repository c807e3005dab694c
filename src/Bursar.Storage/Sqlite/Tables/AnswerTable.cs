using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Answers under their request keys, appended in the order of time and dropped from the old end.</summary>
internal static class AnswerTable
{
    private const string AppendSql =
        "INSERT INTO answers (book_id, key_hash, request_key, at, request, subject, transfer, available) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private const string FindSql =
        "SELECT book_id, request_key, at, request, subject, transfer, available FROM answers WHERE rowid = ?";

    private const string OldestSql = "SELECT rowid, key_hash, at FROM answers ORDER BY rowid LIMIT ?";
    private const string SinceSql = "SELECT rowid, key_hash, at FROM answers WHERE rowid > ? ORDER BY rowid LIMIT ?";
    private const string DropSql = "DELETE FROM answers WHERE rowid <= ?";

    /// <summary>Appends an answer.</summary>
    /// <returns>Its row number.</returns>
    public static long Append(SqliteConnection connection, StoredAnswer answer)
    {
        connection.Prepare(AppendSql)
            .Put(answer.Key.Book)
            .Put128(answer.Key.Hash)
            .Put(answer.Key.Text)
            .Put(answer.Receipt.At)
            .Put(answer.Request)
            .Put(answer.Receipt.Subject)
            .Put(answer.Receipt.Transfer)
            .Put(answer.Receipt.Available)
            .Run();
        return connection.LastRow;
    }

    /// <summary>The answer in that row.</summary>
    public static StoredAnswer? Find(SqliteConnection connection, long row)
        => connection.Prepare(FindSql).Put(row).List(Get).SingleOrDefault();

    /// <summary>The oldest answers.</summary>
    public static List<Entry> Oldest(SqliteConnection connection, int limit)
        => connection.Prepare(OldestSql).Put(limit).List(GetEntry);

    /// <summary>Answers after that row, oldest first.</summary>
    public static List<Entry> Since(SqliteConnection connection, long row, int limit)
        => connection.Prepare(SinceSql).Put(row).Put(limit).List(GetEntry);

    /// <summary>Drops every answer up to that row.</summary>
    public static void DropUpTo(SqliteConnection connection, long row) => connection.Prepare(DropSql).Put(row).Run();

    private static Entry GetEntry(SqliteStatement row) => new(row.GetLong(), row.Get128(), row.GetTime());

    private static StoredAnswer Get(SqliteStatement row)
    {
        var book = row.GetInt();
        var key = RequestKey.From(book, row.GetText())!;
        var at = row.GetTime();
        return new(key, row.GetText(), new Receipt(row.GetId(), row.GetLong(), row.GetMoney(), at));
    }

    /// <summary>What the index in memory needs of an answer.</summary>
    internal readonly record struct Entry(long Row, UInt128 KeyHash, DateTimeOffset At);
}
