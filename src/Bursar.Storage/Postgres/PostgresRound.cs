using System.Runtime.CompilerServices;
using Npgsql;

namespace Bursar.Storage;

/// <summary>Statements that are sent together and answered together: one round trip.</summary>
internal sealed class PostgresRound(NpgsqlConnection connection) : IAsyncDisposable
{
    private readonly NpgsqlBatch _batch = connection.CreateBatch();
    private readonly List<Action<RowCursor>> _asked = [];

    /// <summary>
    /// Runs a single query and reads its rows as they are enumerated; the connection has no other use meanwhile.
    /// </summary>
    public static async IAsyncEnumerable<TRow> StreamAsync<TRow>(
        NpgsqlConnection connection, NpgsqlBatchCommand query, Func<RowCursor, TRow> get,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var batch = connection.CreateBatch();
        batch.BatchCommands.Add(query);
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        var row = new PostgresRow(reader);
        while (await reader.ReadAsync(cancellation)) yield return get(row.AtNext());
    }

    /// <summary>Adds a statement without results.</summary>
    public void Do(NpgsqlBatchCommand command) => _batch.BatchCommands.Add(command);

    /// <summary>Adds a query, and what to do with each row of its result.</summary>
    public void Ask(NpgsqlBatchCommand command, Action<RowCursor> answer)
    {
        _batch.BatchCommands.Add(command);
        _asked.Add(answer);
    }

    /// <summary>Sends all statements and reads all results.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        await using var reader = await _batch.ExecuteReaderAsync(cancellation);
        var row = new PostgresRow(reader);
        // The reader skips statements without results.
        for (var i = 0; i < _asked.Count; i++)
        {
            if (i > 0) await reader.NextResultAsync(cancellation);
            while (await reader.ReadAsync(cancellation)) _asked[i](row.AtNext());
        }
        // Statements after the last query can fail, too.
        while (await reader.NextResultAsync(cancellation))
        {
        }
    }

    public ValueTask DisposeAsync() => _batch.DisposeAsync();
}
