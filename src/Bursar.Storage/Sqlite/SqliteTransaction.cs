using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// One batch on the writer's connection. SQLite's own transaction lasts only as long as the write: nobody else writes, so
/// what was loaded before it still stands.
/// </summary>
internal sealed class SqliteTransaction(SqliteConnection writer, RowCache cache, AnswerIndex index) : IStoreTransaction
{
    private const string Begin = "BEGIN IMMEDIATE";
    private const string Commit = "COMMIT";

    public ValueTask LoadAsync(Batch batch, CancellationToken cancellation)
    {
        foreach (var key in batch.Keys)
            if (index.Find(writer, key) is { } answer) batch.Load(answer);
        foreach (var key in batch.Rows) batch.Set.Load(key, cache.Find(key) ?? SqliteTables.Of(key.Kind).Find(writer, key));
        return default;
    }

    public ValueTask CommitAsync(Batch batch, CancellationToken cancellation)
    {
        var added = new List<(RequestKey Key, long Row)>(batch.Added.Count);
        writer.Prepare(Begin).Run();
        try
        {
            foreach (var row in batch.Set.Changed) SqliteTables.Of(row.Key.Kind).Write(writer, row);
            foreach (var transfer in batch.Set.Transfers) TransferTable.Append(writer, transfer);
            foreach (var answer in batch.Added) added.Add((answer.Key, AnswerTable.Append(writer, answer)));
            writer.Prepare(Commit).Run();
        }
        catch
        {
            cache.Clear();
            writer.Rollback();
            throw;
        }
        cache.Publish(batch.Set.Changed);
        foreach (var (key, row) in added) index.Add(key, row);
        return default;
    }

    public ValueTask DisposeAsync() => default;
}
