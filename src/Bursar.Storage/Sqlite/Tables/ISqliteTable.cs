using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>The table of one kind of row in SQLite.</summary>
internal interface ISqliteTable
{
    /// <summary>Every row, in the order of the book's number and the id or sequence there.</summary>
    SqlQuery<Row> All { get; }

    /// <summary>Reads the row; null where there is none.</summary>
    Row? Find(SqliteConnection connection, RowKey key);

    /// <summary>Adds a row or replaces the one with its key; a kind that is only appended fails if there is one.</summary>
    void Write(SqliteConnection connection, Row row);
}
