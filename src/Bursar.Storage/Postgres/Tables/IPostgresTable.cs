using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>How one kind of row lies in PostgreSQL. Every statement takes many rows at once.</summary>
internal interface IPostgresTable
{
    /// <summary>Reads the rows under these keys; in a sharded database they are of one book.</summary>
    NpgsqlBatchCommand Load(IReadOnlyList<RowKey> keys);

    /// <summary>Every row, in the order of the book's number and the id there.</summary>
    SqlQuery<Row> All { get; }

    /// <summary>Adds rows; fails where there is one under such a key.</summary>
    NpgsqlBatchCommand Insert(IReadOnlyList<Row> rows);

    /// <summary>Writes rows in place of those under their keys.</summary>
    NpgsqlBatchCommand Update(IReadOnlyList<Row> rows);

    /// <summary>The row that a reader stands on.</summary>
    Row Read(RowCursor row);
}
