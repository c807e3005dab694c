using Npgsql;

namespace Bursar.Storage.Tests;

/// <summary>
/// Commands find their rows by the primary key, also with a plan that was made while the tables were new: a session keeps it
/// while they grow.
/// </summary>
[Slow(SlowAttribute.Postgres)]
public sealed class PostgresPlanTests(SharedPostgres shared)
{
    private static readonly PostgresTables Tables = PostgresTables.All;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public Task Load_FromNewTables_ReadsThePrimaryKeys(int rows)
        => MustReadPrimaryKeysAsync((table, row) => table.Load([.. Enumerable.Repeat(row.Key, rows)]));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public Task Update_OfNewTables_ReadsThePrimaryKeys(int rows)
        => MustReadPrimaryKeysAsync((table, row) => table.Update([.. Enumerable.Repeat(row, rows)]));

    private async Task MustReadPrimaryKeysAsync(Func<IPostgresTable, Row, NpgsqlBatchCommand> statementOf)
    {
        var database = await shared.CreateDatabaseAsync(Stop);
        await (await PostgresStore.OpenAsync(database, Stop)).DisposeAsync();
        await using var connection = await Sql.OpenAsync(database);
        // Some kinds are only appended or added to, and the other index of memberships has all columns of the primary key.
        var rows = Samples.Full.DistinctBy(row => row.Key.Kind)
            .Where(row => row is not (
                Transfer or EventBatch or StudyTally or BalanceMark or CreditChange or Membership or TaskResponse
                or PricingChange or TaskDatapoint))
            .ToList();

        foreach (var row in rows)
        {
            var plan = await ExplainAsync(connection, statementOf(Tables.Of(row.Key.Kind), row), $"of_{row.Key.Kind}");
            Assert.Contains($"Index Scan using {Catalogue.Of(row.Key.Kind).Table}_pkey", plan, StringComparison.Ordinal);
        }
        Assert.True(rows.Count > 30);
    }

    private static async Task<string> ExplainAsync(NpgsqlConnection connection, NpgsqlBatchCommand statement, string name)
    {
        var nulls = string.Join(", ", Enumerable.Repeat("NULL", statement.Parameters.Count));
        var sql = $"{PostgresSource.Session}; PREPARE {name} AS {statement.CommandText}";
        await using (var prepare = new NpgsqlCommand(sql, connection)) await prepare.ExecuteNonQueryAsync(Stop);
        await using var explain = new NpgsqlCommand($"EXPLAIN EXECUTE {name} ({nulls})", connection);
        var plan = new List<string>();
        await using var line = await explain.ExecuteReaderAsync(Stop);
        while (await line.ReadAsync(Stop)) plan.Add(line.GetString(0));
        return string.Join('\n', plan);
    }
}
