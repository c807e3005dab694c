using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>The table of one kind of row in PostgreSQL. Every statement takes many rows at once.</summary>
internal interface IPostgresTable
{
    /// <summary>Reads the rows under these keys; in a sharded database they are of one book.</summary>
    NpgsqlBatchCommand Load(IReadOnlyList<RowKey> keys);

    /// <summary>Every row, in the order of the book's number and the id or sequence there.</summary>
    SqlQuery<Row> All { get; }

    /// <summary>Adds rows; fails if a row with one of their keys exists.</summary>
    NpgsqlBatchCommand Insert(IReadOnlyList<Row> rows);

    /// <summary>Replaces the rows with their keys; no kind that is only appended has an update.</summary>
    NpgsqlBatchCommand Update(IReadOnlyList<Row> rows);

    /// <summary>The row that a reader stands on.</summary>
    Row Read(RowCursor row);
}
