using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>How one kind of row lies in SQLite.</summary>
internal interface ISqliteTable
{
    /// <summary>Every row, in the order of the book's number and the id there.</summary>
    SqlQuery<Row> All { get; }

    /// <summary>Reads the row; null where there is none.</summary>
    Row? Find(SqliteConnection connection, RowKey key);

    /// <summary>Writes the row, in place of the one under its key.</summary>
    void Write(SqliteConnection connection, Row row);
}
