using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>The table of one kind of row in PostgreSQL. Every statement takes many rows at once.</summary>
internal interface IPostgresTable
{
    /// <summary>Reads the rows under these keys.</summary>
    NpgsqlBatchCommand Load(IReadOnlyList<RowKey> keys);

    /// <summary>Every row, ordered by the book's number and the row's id or sequence in the book.</summary>
    SqlQuery<Row> All { get; }

    /// <summary>Adds rows; fails if one of their keys exists.</summary>
    NpgsqlBatchCommand Insert(IReadOnlyList<Row> rows);

    /// <summary>Replaces the rows with these keys; kinds that are only appended have no update.</summary>
    NpgsqlBatchCommand Update(IReadOnlyList<Row> rows);

    /// <summary>The current row of a reader.</summary>
    Row Read(RowCursor row);
}
