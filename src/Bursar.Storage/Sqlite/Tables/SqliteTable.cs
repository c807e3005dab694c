using System.Buffers.Binary;
using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>A table whose rows are read and written as a whole.</summary>
internal sealed class SqliteTable<TRow> : ISqliteTable where TRow : Row
{
    private readonly RowMap<TRow> _map;
    private readonly SqliteColumns<TRow> _columns;
    private readonly string _find;
    private readonly SqliteUpdates<TRow>? _updates;

    public SqliteTable(RowMap<TRow> map)
    {
        _map = map;
        _columns = new SqliteColumns<TRow>(map);
        _find = map.Select($"WHERE {string.Join(" AND ", map.Key.Select(column => $"{column} = ?"))}");
        WriteSql = map.IsAppended ? _columns.Insert : _columns.Upsert();
        if (map.Columns.Any(column => column.Use == ColumnUse.Changing)) _updates = new(map);
        All = new(map.Select("ORDER BY 1, 2"), map.Read);
    }

    public SqlQuery<Row> All { get; }

    /// <summary>
    /// The statement that adds a row or replaces the one with its key; if rows are only appended, one that adds a row.
    /// </summary>
    public string WriteSql { get; }

    public Row? Find(SqliteConnection connection, RowKey key)
    {
        var statement = connection.Prepare(_find);
        try
        {
            PutKey(statement, key);
            return statement.Step() ? _map.Read(statement) : null;
        }
        finally
        {
            statement.Reset();
        }
    }

    public void Write(SqliteConnection connection, Row row, Row? before = null)
    {
        if (before is not null && _updates is not null)
        {
            _updates.Write(connection, (TRow)before, (TRow)row);
            return;
        }
        var statement = connection.Prepare(WriteSql);
        _columns.Put(statement, (TRow)row);
        statement.Run();
    }

    private void PutKey(SqliteStatement statement, RowKey key)
    {
        statement.Put(key.Book);
        if (_map.HasSequence) statement.Put((long)key.Id);
        if (_map.IdSize == 0) return;
        // An object's id is the low part of the number in its key.
        Span<byte> id = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(id, key.Id);
        statement.Put(id[^_map.IdSize..]);
    }
}
