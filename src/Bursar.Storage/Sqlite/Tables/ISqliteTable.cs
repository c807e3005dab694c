using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>The table of one kind of row in SQLite.</summary>
internal interface ISqliteTable
{
    /// <summary>Every row, ordered by the book's number and the row's id or sequence in the book.</summary>
    SqlQuery<Row> All { get; }

    /// <summary>Reads the row; null if there is none.</summary>
    Row? Find(SqliteConnection connection, RowKey key);

    /// <summary>
    /// Adds a row, or replaces the one with its key; for a kind that is only appended, fails if the key exists.
    /// </summary>
    /// <param name="connection">The connection.</param>
    /// <param name="row">The row.</param>
    /// <param name="before">The stored row with its key; null if there is none, or it is not known.</param>
    void Write(SqliteConnection connection, Row row, Row? before = null);
}
