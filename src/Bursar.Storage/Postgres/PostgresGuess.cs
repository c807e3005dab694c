using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>
/// Rows from memory for a whole batch, and the statements that end its transaction if they are not what the database has. A
/// statement cannot end a transaction but by failing, and dividing by zero is the one failure that no other statement has.
/// </summary>
internal static class PostgresGuess
{
    private const string CheckSql =
        "SELECT 1 / (array_agg(fingerprint_version) IS NOT DISTINCT FROM $2::bigint[] "
        + "AND array_agg(fingerprint) IS NOT DISTINCT FROM $3::bytea[])::integer FROM (SELECT fingerprint_version, fingerprint "
        + "FROM books WHERE book_id = ANY($1) ORDER BY book_id FOR UPDATE) AS locked";

    /// <summary>
    /// All rows that the batch names, as this node saw them last; null if one is not in memory, or belongs to no book that the
    /// batch names, as users and participants do: nothing would tell that another node has changed it.
    /// </summary>
    public static List<Row>? Of(Batch batch, OwnBooks own)
    {
        var rows = new List<Row>(batch.Rows.Count);
        var books = new HashSet<int>();
        foreach (var key in batch.Rows)
        {
            var row = key.Kind == RowKind.Book && own.TryHead(key.Book, out var head) ? head : own.Find(key);
            if (row is null) return null;
            if (row is Book) books.Add(key.Book);
            rows.Add(row);
        }
        return rows.TrueForAll(row => books.Contains(row.Key.Book)) ? rows : null;
    }

    /// <summary>Locks these books, and fails if one of them has another fingerprint.</summary>
    public static NpgsqlBatchCommand Check(Book[] books)
    {
        Array.Sort(books, static (one, other) => one.Number.CompareTo(other.Number));
        var command = new NpgsqlBatchCommand(CheckSql);
        command.Parameters.Add(new NpgsqlParameter<int[]> { TypedValue = Array.ConvertAll(books, book => book.Number) });
        command.Parameters.Add(
            new NpgsqlParameter<long[]> { TypedValue = Array.ConvertAll(books, book => book.Fingerprint.Version) });
        command.Parameters.Add(
            new NpgsqlParameter<byte[][]>
            {
                TypedValue = Array.ConvertAll(books, book => PostgresBytes.Of(book.Fingerprint.Sum)),
            });
        return command;
    }

    /// <summary>Whether a transaction ended because something had changed.</summary>
    public static bool IsWrong(PostgresException failure) => failure.SqlState == PostgresErrorCodes.DivisionByZero;
}
