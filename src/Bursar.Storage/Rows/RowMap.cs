using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>How one kind of row lies in its table, in every store. A column is named here, read here, and has its type in the stores' schemas.</summary>
/// <param name="table">The table.</param>
/// <param name="columns">What is written.</param>
/// <param name="read">Reads the same columns in the same order; the last ones may be left out.</param>
internal sealed class RowMap<TRow>(string table, Columns<TRow> columns, Func<RowCursor, TRow> read)
{
    public string Table { get; } = table;

    public IReadOnlyList<Column<TRow>> Columns { get; } = columns.All;

    public Func<RowCursor, TRow> Read { get; } = read;

    /// <summary>The columns' names, comma-separated.</summary>
    public string Names { get; } = string.Join(", ", columns.All.Select(column => column.Name));

    /// <summary>The names of the primary key's columns.</summary>
    public IReadOnlyList<string> Key { get; } = [.. columns.All.Where(column => column.Use == ColumnUse.Key).Select(column => column.Name)];

    /// <summary>How many bytes the id in the book has: 12 of an object's, 16 of a row's own; 0 where the row is the book.</summary>
    public int IdSize => Key.Count < 2 ? 0 : Columns[1] is Column<TRow, ObjectId> ? ObjectId.Size : 16;

    /// <summary>A query for such rows.</summary>
    /// <param name="rest">What follows the table's name.</param>
    public string Select(string rest) => $"SELECT {Names} FROM {Table} {rest}";
}
