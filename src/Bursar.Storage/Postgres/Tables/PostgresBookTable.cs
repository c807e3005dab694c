using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>The table of books. Its rows have no id within a book, and are what a batch locks.</summary>
internal sealed class PostgresBookTable() : PostgresTable<Book>(BookRows.Map)
{
    private readonly string _load = BookRows.Map.Select("WHERE book_id = ANY($1)");

    public override NpgsqlBatchCommand Load(IReadOnlyList<RowKey> keys) => Load(_load, [.. keys.Select(key => key.Book)]);

    /// <summary>
    /// Reads these books and locks them until the transaction ends, in the order of their numbers, so that no two batches
    /// deadlock.
    /// </summary>
    public NpgsqlBatchCommand Lock(int[] books) => Load($"{_load} ORDER BY book_id FOR UPDATE", books);

    private static NpgsqlBatchCommand Load(string sql, int[] books)
        => new(sql) { Parameters = { new NpgsqlParameter<int[]> { TypedValue = books } } };
}
