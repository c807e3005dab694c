using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// One batch on the writer's connection. SQLite's own transaction lasts only as long as the write: nobody else writes, so
/// what was loaded before it still stands.
/// </summary>
internal sealed class SqliteTransaction(SqliteConnection writer, RowCache cache, Task<AnswerIndex> loading) : IStoreTransaction
{
    private const string Begin = "BEGIN IMMEDIATE";
    private const string Commit = "COMMIT";

    public async ValueTask FindAnswersAsync(
        IReadOnlyCollection<RequestKey> keys, DateTimeOffset notBefore, IDictionary<UInt128, StoredAnswer> answers, CancellationToken cancellation)
    {
        var index = await loading.WaitAsync(cancellation);
        foreach (var key in keys)
            if (index.Find(writer, key) is { } answer && answer.Receipt.At >= notBefore) answers[key.Hash] = answer;
    }

    public ValueTask LoadAsync(IReadOnlyCollection<RowKey> rows, WorkingSet set, CancellationToken cancellation)
    {
        foreach (var key in rows) set.Load(key, cache.Find(key) ?? SqliteTables.Of(key.Kind).Find(writer, key));
        return default;
    }

    public async ValueTask CommitAsync(WorkingSet set, IReadOnlyCollection<StoredAnswer> answers, CancellationToken cancellation)
    {
        // Whoever has answers has looked for them first: it does not wait here.
        var index = answers.Count > 0 ? await loading : null;
        var added = new List<(UInt128 Hash, long Row)>(answers.Count);
        writer.Prepare(Begin).Run();
        try
        {
            foreach (var row in set.Changed) SqliteTables.Of(row.Key.Kind).Write(writer, row);
            foreach (var transfer in set.Transfers) TransferTable.Append(writer, transfer);
            foreach (var answer in answers) added.Add((answer.Key.Hash, AnswerTable.Append(writer, answer)));
            writer.Prepare(Commit).Run();
        }
        catch
        {
            cache.Clear();
            writer.Rollback();
            throw;
        }
        cache.Publish(set.Changed);
        foreach (var (hash, row) in added) index!.Add(hash, row);
    }

    public ValueTask DisposeAsync() => default;
}
