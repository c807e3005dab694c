using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Answers under their request keys, appended in the order of time and dropped from the old end.</summary>
internal static class AnswerTable
{
    private const string AppendSql =
        "INSERT INTO answers (book_id, key_hash, request_key, at, request, subject, transfer, available) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private const string Columns = "book_id, request_key, at, request, subject, transfer, available";
    private const string FindSql = $"SELECT {Columns} FROM answers WHERE rowid = ?";
    private const string AllSql = $"SELECT {Columns} FROM answers WHERE at >= ? ORDER BY at, key_hash";

    private const string KeysSql = "SELECT key_hash, rowid FROM answers ORDER BY rowid";
    private const string OldestSql = "SELECT rowid, at FROM answers ORDER BY rowid LIMIT ?";
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

    /// <summary>Every answer from that moment on, while they are asked for.</summary>
    public static IEnumerable<StoredAnswer> All(SqliteConnection connection, DateTimeOffset notBefore)
        => connection.Prepare(AllSql).Put(notBefore).Each(Get);

    /// <summary>The keys of all answers, oldest first, while they are asked for.</summary>
    public static IEnumerable<(UInt128 Hash, long Row)> Keys(SqliteConnection connection)
        => connection.Prepare(KeysSql).Each(static row => (row.Get128(), row.GetLong()));

    /// <summary>The oldest answers.</summary>
    public static List<(long Row, DateTimeOffset At)> Oldest(SqliteConnection connection, int limit)
        => connection.Prepare(OldestSql).Put(limit).List(static row => (row.GetLong(), row.GetTime()));

    /// <summary>Drops every answer up to that row.</summary>
    public static void DropUpTo(SqliteConnection connection, long row) => connection.Prepare(DropSql).Put(row).Run();

    private static StoredAnswer Get(SqliteStatement row)
    {
        var book = row.GetInt();
        var key = RequestKey.From(book, row.GetText())!;
        var at = row.GetTime();
        return new(key, row.GetText(), new Receipt(row.GetId(), row.GetLong(), row.GetMoney(), at));
    }
}
