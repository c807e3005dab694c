using System.Runtime.CompilerServices;
using Npgsql;

namespace Bursar.Storage;

/// <summary>Statements that go to the database together and are answered together: one round trip.</summary>
internal sealed class PostgresRound(NpgsqlConnection connection) : IAsyncDisposable
{
    private readonly NpgsqlBatch _batch = connection.CreateBatch();
    private readonly List<Action<RowCursor>> _asked = [];

    /// <summary>
    /// Asks one query alone, and reads its rows while they are asked for; nobody else uses the connection meanwhile.
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

    /// <summary>Adds a statement that answers no rows.</summary>
    public void Do(NpgsqlBatchCommand command) => _batch.BatchCommands.Add(command);

    /// <summary>Adds a query, and what is to be done with every row of its answer.</summary>
    public void Ask(NpgsqlBatchCommand command, Action<RowCursor> answer)
    {
        _batch.BatchCommands.Add(command);
        _asked.Add(answer);
    }

    /// <summary>Sends them all and reads every answer.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        await using var reader = await _batch.ExecuteReaderAsync(cancellation);
        var row = new PostgresRow(reader);
        // The reader steps over statements that answer no rows.
        for (var i = 0; i < _asked.Count; i++)
        {
            if (i > 0) await reader.NextResultAsync(cancellation);
            while (await reader.ReadAsync(cancellation)) _asked[i](row.AtNext());
        }
        // What comes after the last query can fail, too.
        while (await reader.NextResultAsync(cancellation))
        {
        }
    }

    public ValueTask DisposeAsync() => _batch.DisposeAsync();
}
