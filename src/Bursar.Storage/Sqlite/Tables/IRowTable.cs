using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>How one kind of row lies in SQLite.</summary>
internal interface IRowTable
{
    /// <summary>Reads the row; null where there is none.</summary>
    Row? Find(SqliteConnection connection, RowKey key);

    /// <summary>Reads every row, in the order of the book's number and the id there, while they are asked for.</summary>
    IEnumerable<Row> All(SqliteConnection connection);

    /// <summary>Writes the row, in place of the one under its key.</summary>
    void Write(SqliteConnection connection, Row row);
}
