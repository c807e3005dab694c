using Npgsql;

namespace Bursar.Storage;

/// <summary>A database as it stood at one moment, through one connection.</summary>
internal sealed class PostgresSnapshot : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly SemaphoreSlim _free = new(1);

    private PostgresSnapshot(NpgsqlConnection connection) => _connection = connection;

    /// <summary>Begins; the moment is that of the first read, which is done here.</summary>
    public static async Task<PostgresSnapshot> OpenAsync(NpgsqlDataSource source, CancellationToken cancellation)
    {
        var connection = await source.OpenConnectionAsync(cancellation);
        try
        {
            await using (var begin = new NpgsqlCommand("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL idle_in_transaction_session_timeout = 0", connection))
                await begin.ExecuteNonQueryAsync(cancellation);
            await PostgresSchema.RequireAsync(connection, cancellation);
            return new(connection);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Reads the rows of a query, one after the other.</summary>
    public async Task ReadAsync(NpgsqlBatchCommand query, Action<PostgresRow> answer, CancellationToken cancellation)
    {
        await _free.WaitAsync(cancellation);
        try
        {
            await using var round = new PostgresRound(_connection);
            round.Ask(query, answer);
            await round.RunAsync(cancellation);
        }
        finally
        {
            _free.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        // Not given back to be used again in the middle of its transaction.
        await _connection.CloseAsync();
        await _connection.DisposeAsync();
        _free.Dispose();
    }
}
