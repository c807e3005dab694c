using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>A table whose rows are read and written as a whole.</summary>
internal class PostgresTable<TRow> : IPostgresTable where TRow : Row
{
    private readonly RowMap<TRow> _map;
    private readonly PostgresStatement<RowKey> _load;
    private readonly PostgresStatement<TRow> _insert;
    private readonly PostgresStatement<TRow>? _update;

    /// <param name="map">The columns.</param>
    public PostgresTable(RowMap<TRow> map)
    {
        _map = map;
        All = new(map.Select("ORDER BY 1, 2"), map.Read);
        var id = map.Key[^1];
        var names = string.Join(", ", map.Columns.Select(column => $"t.{column.Name}"));
        _load = new(
            KeysOf(map),
            keys => $"SELECT {names} FROM ({keys}) AS k JOIN {map.Table} AS t ON t.book_id = k.book_id AND t.{id} = k.id");

        var sums = map.Columns.Where(column => column.Use == ColumnUse.Added)
            .Select(column => $"{column.Name} = {map.Table}.{column.Name} + excluded.{column.Name}");
        var add = sums.Any() ? $" ON CONFLICT ({string.Join(", ", map.Key)}) DO UPDATE SET {string.Join(", ", sums)}" : "";
        _insert = new(new(map.Columns), rows => $"INSERT INTO {map.Table} ({map.Names}) {rows}{add}");

        var changes = string.Join(
            ", ",
            map.Columns.Where(column => column.Use == ColumnUse.Changing)
                .Select(column => $"{column.Name} = u.{column.Name}"));
        if (changes.Length == 0) return;
        _update = new(
            new(map.Columns.Where(column => column.Use != ColumnUse.Fixed)),
            rows => $"UPDATE {map.Table} AS t SET {changes} FROM ({rows}) AS u WHERE t.book_id = u.book_id AND t.{id} = u.{id}");
    }

    public SqlQuery<Row> All { get; }

    public virtual NpgsqlBatchCommand Load(IReadOnlyList<RowKey> keys) => _load.For(keys);

    public NpgsqlBatchCommand Insert(IReadOnlyList<Row> rows)
        => _insert.For(rows as IReadOnlyList<TRow> ?? [.. rows.Cast<TRow>()]);

    public NpgsqlBatchCommand Update(IReadOnlyList<Row> rows)
        => _update?.For([.. rows.Cast<TRow>()]) ?? throw new InvalidOperationException($"Rows of {_map.Table} never change.");

    public Row Read(RowCursor row) => _map.Read(row);

    /// <summary>What rows are found by. An object's id is the low part of the number in its key.</summary>
    private static PostgresColumns<RowKey> KeysOf(RowMap<TRow> map) => new(
    [
        new Column<RowKey, int>("book_id", ColumnUse.Fixed, key => key.Book),
        map.HasSequence
            ? new Column<RowKey, long>("id", ColumnUse.Fixed, key => (long)key.Id)
            : new Column<RowKey, ReadOnlyMemory<byte>>("id", ColumnUse.Fixed, key => PostgresBytes.Of(key.Id, map.IdSize)),
    ]);
}
