using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>A table whose rows are read and written as a whole.</summary>
internal class PostgresTable<TRow> : IPostgresTable where TRow : Row
{
    private readonly RowMap<TRow> _map;
    private readonly PostgresColumns<TRow> _added;
    private readonly PostgresColumns<TRow> _changed;
    private readonly string _load;
    private readonly string _insert;
    private readonly string? _update;

    /// <param name="map">The columns.</param>
    public PostgresTable(RowMap<TRow> map)
    {
        _map = map;
        _added = new PostgresColumns<TRow>(map.Columns);
        _changed = new PostgresColumns<TRow>(map.Columns.Where(column => column.Use != ColumnUse.Fixed));
        var id = map.Key[^1];
        var names = string.Join(", ", map.Columns.Select(column => $"t.{column.Name}"));
        var changes = string.Join(
            ", ",
            map.Columns.Where(column => column.Use is ColumnUse.Changing or ColumnUse.Indexed)
                .Select(column => $"{column.Name} = u.{column.Name}"));
        var ids = map.HasSequence ? "bigint" : "bytea";
        _load = $"SELECT {names} FROM unnest($1::integer[], $2::{ids}[]) AS k (book_id, id) "
            + $"JOIN {map.Table} AS t ON t.book_id = k.book_id AND t.{id} = k.id";
        _insert = $"INSERT INTO {map.Table} ({map.Names}) SELECT * FROM {_added.Unnest}";
        All = new(map.Select("ORDER BY 1, 2"), map.Read);
        var sums = map.Columns.Where(column => column.Use == ColumnUse.Added)
            .Select(column => $"{column.Name} = {map.Table}.{column.Name} + excluded.{column.Name}");
        if (sums.Any()) _insert += $" ON CONFLICT ({string.Join(", ", map.Key)}) DO UPDATE SET {string.Join(", ", sums)}";
        if (changes.Length == 0) return;
        _update = $"UPDATE {map.Table} AS t SET {changes} FROM {_changed.Unnest} AS u ({_changed.Names}) "
            + $"WHERE t.book_id = u.book_id AND t.{id} = u.{id}";
    }

    public SqlQuery<Row> All { get; }

    public virtual NpgsqlBatchCommand Load(IReadOnlyList<RowKey> keys)
    {
        var command = new NpgsqlBatchCommand(_load);
        command.Parameters.Add(new NpgsqlParameter<int[]> { TypedValue = [.. keys.Select(key => key.Book)] });
        command.Parameters.Add(_map.HasSequence ? Sequences(keys) : Ids(keys));
        return command;
    }

    public NpgsqlBatchCommand Insert(IReadOnlyList<Row> rows)
    {
        var command = new NpgsqlBatchCommand(_insert);
        _added.Bind(command.Parameters, rows as IReadOnlyList<TRow> ?? [.. rows.Cast<TRow>()]);
        return command;
    }

    public NpgsqlBatchCommand Update(IReadOnlyList<Row> rows)
    {
        if (_update is null) throw new InvalidOperationException($"Rows of {_map.Table} never change.");
        var command = new NpgsqlBatchCommand(_update);
        _changed.Bind(command.Parameters, [.. rows.Cast<TRow>()]);
        return command;
    }

    public Row Read(RowCursor row) => _map.Read(row);

    private static NpgsqlParameter<long[]> Sequences(IReadOnlyList<RowKey> keys)
    {
        var sequences = new long[keys.Count];
        for (var i = 0; i < sequences.Length; i++) sequences[i] = (long)keys[i].Id;
        return new() { TypedValue = sequences };
    }

    private NpgsqlParameter<byte[][]> Ids(IReadOnlyList<RowKey> keys)
    {
        // An object's id is the low part of the number in its key.
        var ids = new byte[keys.Count][];
        for (var i = 0; i < ids.Length; i++) ids[i] = PostgresBytes.Of(keys[i].Id, _map.IdSize);
        return new() { TypedValue = ids };
    }
}
