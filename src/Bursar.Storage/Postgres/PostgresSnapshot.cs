using System.Runtime.CompilerServices;
using Npgsql;

namespace Bursar.Storage;

/// <summary>The state of a database that one open transaction sees.</summary>
/// <param name="connection">A connection in a transaction, used for nothing else and closed with this.</param>
internal sealed class PostgresSnapshot(NpgsqlConnection connection) : IAsyncDisposable
{
    /// <summary>The settings of a transaction with long statements, or long pauses between them.</summary>
    public const string Patience = "SET LOCAL idle_in_transaction_session_timeout = 0; SET LOCAL statement_timeout = 0";

    private readonly SemaphoreSlim _free = new(1);

    /// <summary>Begins a transaction. Its first read fixes the snapshot and is done here.</summary>
    public static async Task<PostgresSnapshot> OpenAsync(
        NpgsqlDataSource source, ShardPlace place, CancellationToken cancellation)
    {
        var connection = await source.OpenConnectionAsync(cancellation);
        try
        {
            var sql = $"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; {Patience}";
            await using (var begin = new NpgsqlCommand(sql, connection))
                await begin.ExecuteNonQueryAsync(cancellation);
            await PostgresSchema.RequireAsync(connection, place, cancellation);
            return new(connection);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Reads the rows of a query.</summary>
    public async Task ReadAsync(NpgsqlBatchCommand query, Action<RowCursor> answer, CancellationToken cancellation)
    {
        await _free.WaitAsync(cancellation);
        try
        {
            await using var round = new PostgresRound(connection);
            round.Ask(query, answer);
            await round.RunAsync(cancellation);
        }
        finally
        {
            _free.Release();
        }
    }

    /// <summary>Reads the rows of a query as they are enumerated.</summary>
    public async IAsyncEnumerable<TRow> StreamAsync<TRow>(
        NpgsqlBatchCommand query, Func<RowCursor, TRow> get, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await _free.WaitAsync(cancellation);
        try
        {
            await foreach (var row in PostgresRound.StreamAsync(connection, query, get, cancellation)) yield return row;
        }
        finally
        {
            _free.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        // Closed, because a connection in the middle of its transaction must not be reused.
        await connection.CloseAsync();
        await connection.DisposeAsync();
        _free.Dispose();
    }
}
