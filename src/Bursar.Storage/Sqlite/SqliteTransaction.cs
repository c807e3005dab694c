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

    public ValueTask FindAnswersAsync(
        IReadOnlyCollection<RequestKey> keys, DateTimeOffset notBefore, IDictionary<UInt128, StoredAnswer> answers, CancellationToken cancellation)
    {
        foreach (var key in keys)
            if (index.Find(writer, key) is { } answer && answer.Receipt.At >= notBefore) answers[key.Hash] = answer;
        return default;
    }

    public ValueTask LoadAsync(IReadOnlyCollection<RowKey> rows, WorkingSet set, CancellationToken cancellation)
    {
        foreach (var key in rows) set.Load(key, cache.Find(key) ?? SqliteTables.Of(key.Kind).Find(writer, key));
        return default;
    }

    public ValueTask CommitAsync(WorkingSet set, IReadOnlyCollection<StoredAnswer> answers, CancellationToken cancellation)
    {
        var added = new List<(RequestKey Key, long Row)>(answers.Count);
        writer.Prepare(Begin).Run();
        try
        {
            foreach (var row in set.Changed) SqliteTables.Of(row.Key.Kind).Write(writer, row);
            foreach (var transfer in set.Transfers) TransferTable.Append(writer, transfer);
            foreach (var answer in answers) added.Add((answer.Key, AnswerTable.Append(writer, answer)));
            writer.Prepare(Commit).Run();
        }
        catch
        {
            cache.Clear();
            writer.Rollback();
            throw;
        }
        cache.Publish(set.Changed);
        foreach (var (key, row) in added) index.Add(key, row);
        return default;
    }

    public ValueTask DisposeAsync() => default;
}
