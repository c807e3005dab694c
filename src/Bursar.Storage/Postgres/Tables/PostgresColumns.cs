using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>Columns as arrays, each with its PostgreSQL type: the rows of a statement are sent together.</summary>
internal sealed class PostgresColumns<TRow>(IEnumerable<Column<TRow>> columns)
{
    private readonly (string Name, string Type, Func<IReadOnlyList<TRow>, NpgsqlParameter> Values)[] _columns =
        [.. columns.Select(Of)];

    /// <summary>The number of columns.</summary>
    public int Count => _columns.Length;

    /// <summary>The column names, comma-separated.</summary>
    public string Names => string.Join(", ", _columns.Select(column => column.Name));

    /// <summary><c>unnest($1::integer[], $2::bytea[] …)</c>: a row for every element.</summary>
    public string Unnest => $"unnest({string.Join(", ", _columns.Select((column, i) => $"${i + 1}::{column.Type}[]"))})";

    /// <summary>Binds the arrays for <see cref="Unnest"/>.</summary>
    public void Bind(NpgsqlParameterCollection parameters, IReadOnlyList<TRow> rows)
    {
        foreach (var (_, _, values) in _columns) parameters.Add(values(rows));
    }

    private static (string, string, Func<IReadOnlyList<TRow>, NpgsqlParameter>) Of(Column<TRow> column) => column switch
    {
        Column<TRow, int> one => Typed(column, "integer", one.Of),
        Column<TRow, int?> one => Typed(column, "bigint", row => (long?)one.Of(row)),
        Column<TRow, long> one => Typed(column, "bigint", one.Of),
        Column<TRow, bool> one => Typed(column, "boolean", one.Of),
        Column<TRow, string> one => Typed(column, "text", one.Of),
        Column<TRow, decimal?> one => Typed(column, "numeric", one.Of),
        Column<TRow, Money> one => Typed(column, "bigint", row => one.Of(row).Units),
        Column<TRow, Money?> one => Typed(column, "bigint", row => one.Of(row)?.Units),
        Column<TRow, DateTimeOffset> one => Typed(column, "bigint", row => Microseconds.Of(one.Of(row))),
        Column<TRow, DateTimeOffset?> one => Typed(
            column, "bigint", row => one.Of(row) is { } time ? Microseconds.Of(time) : (long?)null),
        Column<TRow, TimeSpan> one => Typed(column, "bigint", row => one.Of(row).Ticks / TimeSpan.TicksPerMicrosecond),
        Column<TRow, TimeSpan?> one => Typed(column, "bigint", row => one.Of(row)?.Ticks / TimeSpan.TicksPerMicrosecond),
        Column<TRow, ObjectId> one => Typed(column, "bytea", row => PostgresBytes.Of(one.Of(row))),
        Column<TRow, UInt128> one => Typed(column, "bytea", row => PostgresBytes.Of(one.Of(row))),
        Column<TRow, Digest> one => Typed(column, "bytea", row => PostgresBytes.Of(one.Of(row))),
        Column<TRow, ReadOnlyMemory<byte>> one => Typed(column, "bytea", row => one.Of(row).ToArray()),
        _ => throw new InvalidOperationException($"PostgreSQL has nothing for column {column.Name}."),
    };

    private static (string, string, Func<IReadOnlyList<TRow>, NpgsqlParameter>) Typed<T>(
        Column<TRow> column, string type, Func<TRow, T> of)
    {
        return (column.Name, type, Values);

        NpgsqlParameter Values(IReadOnlyList<TRow> rows)
        {
            var values = new T[rows.Count];
            for (var i = 0; i < values.Length; i++) values[i] = of(rows[i]);
            return new NpgsqlParameter<T[]> { TypedValue = values };
        }
    }
}
