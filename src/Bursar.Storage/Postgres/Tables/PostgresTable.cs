using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>A table whose rows are read and written whole, its columns always in the same order.</summary>
internal abstract class PostgresTable<TRow> : IPostgresTable where TRow : Row
{
    private readonly PostgresColumns<TRow> _columns;
    private readonly string _load;
    private readonly string _all;
    private readonly string _insert;
    private readonly string _update;

    /// <param name="name">The table.</param>
    /// <param name="id">The column that, after <c>book_id</c>, is the key.</param>
    /// <param name="columns">Every column, the key first.</param>
    /// <param name="sharded">Whether every statement has to name the one book that it is about.</param>
    protected PostgresTable(string name, string id, PostgresColumns<TRow> columns, bool sharded)
    {
        _columns = columns;
        Sharded = sharded;
        ColumnNames = columns.Names();
        _load = sharded
            ? $"SELECT {ColumnNames} FROM {name} WHERE book_id = $1 AND {id} = ANY($2)"
            : $"SELECT {columns.Names("t.")} FROM unnest($1::integer[], $2::bytea[]) AS k (book_id, id) JOIN {name} AS t ON t.book_id = k.book_id AND t.{id} = k.id";
        _all = $"SELECT {ColumnNames} FROM {name} ORDER BY 1, 2";
        _insert = $"INSERT INTO {name} ({ColumnNames}) SELECT * FROM {columns.Unnest}";
        _update = $"UPDATE {name} AS t SET {columns.Assignments(key: 2)} FROM {columns.Unnest} AS u ({ColumnNames}) "
            + $"WHERE t.book_id = u.book_id AND t.{id} = u.{id}";
        if (sharded) _update += $" AND t.book_id = ${columns.Count + 1}";
    }

    /// <summary>The columns that <see cref="Get"/> reads.</summary>
    public string ColumnNames { get; }

    /// <summary>Whether every statement has to name the one book that it is about.</summary>
    protected bool Sharded { get; }

    public virtual NpgsqlBatchCommand Load(IReadOnlyList<RowKey> keys)
    {
        var command = new NpgsqlBatchCommand(_load);
        var ids = new byte[keys.Count][];
        for (var i = 0; i < ids.Length; i++) ids[i] = IdOf(keys[i]);
        if (Sharded) command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = keys[0].Book });
        else command.Parameters.Add(new NpgsqlParameter<int[]> { TypedValue = [.. keys.Select(key => key.Book)] });
        command.Parameters.Add(new NpgsqlParameter<byte[][]> { TypedValue = ids });
        return command;
    }

    public NpgsqlBatchCommand All() => new(_all);

    public NpgsqlBatchCommand Insert(IReadOnlyList<Row> rows)
    {
        var command = new NpgsqlBatchCommand(_insert);
        _columns.Bind(command.Parameters, [.. rows.Cast<TRow>()]);
        return command;
    }

    public NpgsqlBatchCommand Update(IReadOnlyList<Row> rows)
    {
        var command = new NpgsqlBatchCommand(_update);
        _columns.Bind(command.Parameters, [.. rows.Cast<TRow>()]);
        if (Sharded) command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = rows[0].Key.Book });
        return command;
    }

    public Row Read(PostgresRow row) => Get(row);

    /// <summary>Reads the columns in their order.</summary>
    public abstract TRow Get(PostgresRow row);

    /// <summary>What the id column has for a key.</summary>
    protected virtual byte[] IdOf(RowKey key) => PostgresBytes.Of(new ObjectId((uint)(key.Id >> 64), unchecked((ulong)key.Id)));
}
