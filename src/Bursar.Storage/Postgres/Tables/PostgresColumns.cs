using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>
/// Columns of rows that are sent with a statement, each with its PostgreSQL type. Many rows are an array for each column; a
/// single one is sent as it is, which costs the database much less than arrays of one.
/// </summary>
internal sealed class PostgresColumns<TRow>(IEnumerable<Column<TRow>> columns)
{
    private readonly PostgresColumn[] _columns = [.. columns.Select(Of)];

    /// <summary>The column names, comma-separated.</summary>
    public string Names => string.Join(", ", _columns.Select(column => column.Name));

    /// <summary><c>SELECT $1::integer AS book_id, …</c>: the row that is bound, with the columns' names.</summary>
    public string One
        => $"SELECT {string.Join(", ", _columns.Select((column, i) => $"${i + 1}::{column.Type} AS {column.Name}"))}";

    /// <summary>
    /// <c>SELECT unnest($1::integer[]) AS book_id, …</c>: the rows that are bound. In a FROM, each of these functions would
    /// store its result first.
    /// </summary>
    public string Many
        => $"SELECT {string.Join(", ", _columns.Select((column, i) => $"unnest(${i + 1}::{column.Type}[]) AS {column.Name}"))}";

    /// <summary>Binds the values for <see cref="One"/>.</summary>
    public void Bind(NpgsqlParameterCollection parameters, TRow row)
    {
        foreach (var column in _columns) parameters.Add(column.Value(row));
    }

    /// <summary>Binds the arrays for <see cref="Many"/>.</summary>
    public void Bind(NpgsqlParameterCollection parameters, IReadOnlyList<TRow> rows)
    {
        foreach (var column in _columns) parameters.Add(column.Values(rows));
    }

    private static PostgresColumn Of(Column<TRow> column) => column switch
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

    private static PostgresColumn Typed<T>(Column<TRow> column, string type, Func<TRow, T> of)
    {
        return new(column.Name, type, row => new NpgsqlParameter<T> { TypedValue = of(row) }, Values);

        NpgsqlParameter Values(IReadOnlyList<TRow> rows)
        {
            var values = new T[rows.Count];
            for (var i = 0; i < values.Length; i++) values[i] = of(rows[i]);
            return new NpgsqlParameter<T[]> { TypedValue = values };
        }
    }

    /// <summary>A column.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Type">Its type in PostgreSQL.</param>
    /// <param name="Value">Its value in one row.</param>
    /// <param name="Values">Its values in many rows.</param>
    private sealed record PostgresColumn(
        string Name, string Type, Func<TRow, NpgsqlParameter> Value, Func<IReadOnlyList<TRow>, NpgsqlParameter> Values);
}
