using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>
/// The PostgreSQL extension that distributes tables over many servers (Citus documentation, create_distributed_table and
/// pg_dist_partition).
/// </summary>
internal static class Citus
{
    /// <summary>
    /// Every table, in an order in which they can be distributed; the first one sets the placement of the others.
    /// </summary>
    public static readonly IReadOnlyList<string> Tables = ["house", .. Catalogue.Tables];

    /// <summary>The statement that distributes a table by book, so that all rows of a book are on one server.</summary>
    public static string CallFor(string table)
    {
        var beside = Tables[0].Equals(table, StringComparison.Ordinal) ? "" : $", colocate_with => '{Tables[0]}'";
        return $"SELECT create_distributed_table('{table}', 'book_id'{beside})";
    }

    /// <summary>Refuses a database without the extension.</summary>
    public static async Task RequireAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        if (!await IsSoAsync(connection, "SELECT EXISTS (SELECT FROM pg_extension WHERE extname = 'citus')", cancellation))
            throw new StoreException(
                "This database has no Citus: CREATE EXTENSION citus in it and on its workers first, or leave the tables "
                    + "undistributed.");
    }

    /// <summary>Distributes the tables that are not distributed yet, including their rows.</summary>
    public static async Task DistributeAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        foreach (var table in Tables)
        {
            var isDistributed = $"SELECT EXISTS (SELECT FROM pg_dist_partition WHERE logicalrelid = '{table}'::regclass)";
            if (await IsSoAsync(connection, isDistributed, cancellation)) continue;
            // Moving the rows may take any time.
            await using var call = new NpgsqlCommand(CallFor(table), connection) { CommandTimeout = 0 };
            await call.ExecuteNonQueryAsync(cancellation);
        }
    }

    private static async Task<bool> IsSoAsync(NpgsqlConnection connection, string question, CancellationToken cancellation)
    {
        await using var ask = new NpgsqlCommand(question, connection);
        return await ask.ExecuteScalarAsync(cancellation) is true;
    }
}
