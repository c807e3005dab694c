using Npgsql;

namespace Bursar.Storage;

/// <summary>A statement over rows that are sent with it.</summary>
/// <param name="columns">The columns that are sent.</param>
/// <param name="sqlOf">The statement, given the query for these rows.</param>
internal sealed class PostgresStatement<TRow>(PostgresColumns<TRow> columns, Func<string, string> sqlOf)
{
    private readonly string _one = sqlOf(columns.One);
    private readonly string _many = sqlOf(columns.Many);

    /// <summary>The statement for these rows; there is at least one.</summary>
    public NpgsqlBatchCommand For(IReadOnlyList<TRow> rows)
    {
        if (rows is [var row])
        {
            var one = new NpgsqlBatchCommand(_one);
            columns.Bind(one.Parameters, row);
            return one;
        }
        var many = new NpgsqlBatchCommand(_many);
        columns.Bind(many.Parameters, rows);
        return many;
    }
}
