using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>A table's columns in their order, each with the PostgreSQL type that it has and how an array of it is made from rows.</summary>
internal sealed class PostgresColumns<TRow>
{
    private readonly List<(string Name, string Type, Func<IReadOnlyList<TRow>, NpgsqlParameter> Values)> _columns = [];

    /// <summary>How many there are.</summary>
    public int Count => _columns.Count;

    /// <summary>The names, comma-separated, each after a prefix.</summary>
    public string Names(string prefix = "") => string.Join(", ", _columns.Select(column => prefix + column.Name));

    /// <summary><c>unnest($1::integer[], $2::bytea[] …)</c>: a row for every element.</summary>
    public string Unnest => $"unnest({string.Join(", ", _columns.Select((column, i) => $"${i + 1}::{column.Type}[]"))})";

    /// <summary><c>title = u.title, …</c> for the columns after the key.</summary>
    /// <param name="key">How many columns the key has.</param>
    public string Assignments(int key) => string.Join(", ", _columns.Skip(key).Select(column => $"{column.Name} = u.{column.Name}"));

    /// <summary>What <see cref="Unnest"/> asks for.</summary>
    public void Bind(NpgsqlParameterCollection parameters, IReadOnlyList<TRow> rows)
    {
        foreach (var (_, _, values) in _columns) parameters.Add(values(rows));
    }

    public PostgresColumns<TRow> Int(string name, Func<TRow, int> of) => Add(name, "integer", of);

    public PostgresColumns<TRow> Long(string name, Func<TRow, long> of) => Add(name, "bigint", of);

    public PostgresColumns<TRow> Bool(string name, Func<TRow, bool> of) => Add(name, "boolean", of);

    public PostgresColumns<TRow> Text(string name, Func<TRow, string> of) => Add(name, "text", of);

    public PostgresColumns<TRow> Bytes(string name, Func<TRow, byte[]> of) => Add(name, "bytea", of);

    public PostgresColumns<TRow> NumberOrNull(string name, Func<TRow, decimal?> of) => Add(name, "numeric", of);

    public PostgresColumns<TRow> Money(string name, Func<TRow, Money> of) => Long(name, row => of(row).Units);

    public PostgresColumns<TRow> Time(string name, Func<TRow, DateTimeOffset> of) => Long(name, row => Microseconds.Of(of(row)));

    public PostgresColumns<TRow> TimeOrNull(string name, Func<TRow, DateTimeOffset?> of)
        => Add(name, "bigint", row => of(row) is { } time ? Microseconds.Of(time) : (long?)null);

    public PostgresColumns<TRow> Span(string name, Func<TRow, TimeSpan> of) => Long(name, row => of(row).Ticks / TimeSpan.TicksPerMicrosecond);

    public PostgresColumns<TRow> SpanOrNull(string name, Func<TRow, TimeSpan?> of)
        => Add(name, "bigint", row => of(row)?.Ticks / TimeSpan.TicksPerMicrosecond);

    public PostgresColumns<TRow> Id(string name, Func<TRow, ObjectId> of) => Bytes(name, row => PostgresBytes.Of(of(row)));

    public PostgresColumns<TRow> Digest(string name, Func<TRow, Digest> of) => Bytes(name, row => PostgresBytes.Of(of(row)));

    public PostgresColumns<TRow> Breakdown(string name, Func<TRow, Breakdown> of)
    {
        return Money($"{name}_rewards", row => of(row).Rewards)
            .Money($"{name}_fees", row => of(row).Fees)
            .Money($"{name}_vat", row => of(row).Vat);
    }

    private PostgresColumns<TRow> Add<T>(string name, string type, Func<TRow, T> of)
    {
        _columns.Add((name, type, Values));
        return this;

        NpgsqlParameter Values(IReadOnlyList<TRow> rows)
        {
            var values = new T[rows.Count];
            for (var i = 0; i < values.Length; i++) values[i] = of(rows[i]);
            return new NpgsqlParameter<T[]> { TypedValue = values };
        }
    }
}
