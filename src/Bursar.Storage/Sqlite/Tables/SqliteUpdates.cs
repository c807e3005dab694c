using System.Collections.Concurrent;

namespace Bursar.Storage;

/// <summary>
/// Updates of rows whose stored form is known. Only columns whose values differ are set: SQLite then seeks the row once, encodes
/// it once, and leaves the indexes alone that have none of them.
/// </summary>
internal sealed class SqliteUpdates<TRow>
{
    /// <summary>
    /// A connection with so many statements prepares no more of these. Commands of one kind change the same columns, so there are
    /// few.
    /// </summary>
    private const int MaxStatements = 500;

    private readonly RowMap<TRow> _map;
    private readonly Column<TRow>[] _changing;
    private readonly Action<SqliteStatement, TRow>[] _keys;
    private readonly ConcurrentDictionary<ulong, Update> _updates = [];
    private readonly Update _all;

    public SqliteUpdates(RowMap<TRow> map)
    {
        _map = map;
        _changing = [.. map.Columns.Where(column => column.Use == ColumnUse.Changing)];
        _keys = [.. map.Columns.Where(column => column.Use == ColumnUse.Key).Select(SqliteColumns<TRow>.PutOf)];
        if (_changing.Length > 64) throw new InvalidOperationException($"More than 64 columns of {map.Table} can change.");
        _all = Of(ulong.MaxValue);
    }

    /// <summary>Updates a row.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="was">The row as it is stored.</param>
    /// <param name="now">The row as it is to be.</param>
    /// <exception cref="InvalidOperationException">No such row is stored.</exception>
    public void Write(SqliteConnection connection, TRow was, TRow now)
    {
        var changes = 0UL;
        for (var i = 0; i < _changing.Length; i++)
            if (!_changing[i].IsSame(was, now)) changes |= 1UL << i;
        if (changes == 0) return;
        var update = Find(connection, changes);
        var statement = connection.Prepare(update.Sql);
        foreach (var put in update.Puts) put(statement, now);
        foreach (var put in _keys) put(statement, now);
        statement.Run();
        if (connection.ChangedRows != 1) throw new InvalidOperationException($"{_map.Table} has not the row that was read.");
    }

    private Update Find(SqliteConnection connection, ulong changes)
    {
        var isKnown = _updates.TryGetValue(changes, out var update);
        if (isKnown && connection.IsPrepared(update!.Sql)) return update;
        if (connection.Statements.Count >= MaxStatements) return _all;
        return isKnown ? update! : _updates.GetOrAdd(changes, Of);
    }

    private Update Of(ulong changes)
    {
        var columns = _changing.Where((_, i) => (changes & (1UL << i)) != 0).ToList();
        var sets = string.Join(", ", columns.Select(column => $"{column.Name} = ?"));
        var keys = string.Join(" AND ", _map.Key.Select(key => $"{key} = ?"));
        return new($"UPDATE {_map.Table} SET {sets} WHERE {keys}", [.. columns.Select(SqliteColumns<TRow>.PutOf)]);
    }

    private sealed record Update(string Sql, Action<SqliteStatement, TRow>[] Puts);
}
