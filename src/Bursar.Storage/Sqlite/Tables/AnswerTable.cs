using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Answers under their request keys, appended in order of time and deleted from the oldest.</summary>
internal static class AnswerTable
{
    private const string KeysSql = "SELECT key_hash, rowid FROM answers WHERE rowid > ? ORDER BY rowid";
    private const string OldestSql = "SELECT rowid, at FROM answers ORDER BY rowid LIMIT ?";

    // SQLite gives a row the id after the highest, so the newest row stays: an id is never given twice.
    private const string DropSql = "DELETE FROM answers WHERE rowid <= ? AND rowid < (SELECT max(rowid) FROM answers)";
    private static readonly SqliteColumns<StoredAnswer> Columns = new(AnswerRows.Map);
    private static readonly string FindSql = AnswerRows.Map.Select("WHERE rowid = ?");

    /// <summary>Appends an answer.</summary>
    /// <returns>Its row id.</returns>
    public static long Append(SqliteConnection connection, StoredAnswer answer)
    {
        var statement = connection.Prepare(Columns.Insert);
        Columns.Put(statement, answer);
        statement.Run();
        return connection.LastRow;
    }

    /// <summary>The answer in that row.</summary>
    public static StoredAnswer? Find(SqliteConnection connection, long row)
        => connection.Prepare(FindSql).Put(row).List(AnswerRows.Map.Read).SingleOrDefault();

    /// <summary>The keys of all answers, oldest first, read as they are enumerated.</summary>
    public static IEnumerable<(UInt128 Hash, long Row)> KeysAfter(SqliteConnection connection, long row)
        => connection.Prepare(KeysSql).Put(row).Each(static row => (row.Get128(), row.GetLong()));

    /// <summary>The oldest answers.</summary>
    public static List<(long Row, DateTimeOffset At)> Oldest(SqliteConnection connection, int limit)
        => connection.Prepare(OldestSql).Put(limit).List(static row => (row.GetLong(), row.GetTime()));

    /// <summary>Deletes every answer up to that row, but never the newest.</summary>
    public static void DropUpTo(SqliteConnection connection, long row) => connection.Prepare(DropSql).Put(row).Run();
}
