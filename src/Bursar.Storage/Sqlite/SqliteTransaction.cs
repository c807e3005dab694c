using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// One batch on the writer's connection. SQLite's own transaction spans only the write: nobody else writes, so rows loaded before
/// it are still current.
/// </summary>
/// <param name="writer">The connection.</param>
/// <param name="cache">The rows in memory.</param>
/// <param name="histories">The counts of participants' submissions in memory.</param>
/// <param name="index">The keys of stored answers.</param>
/// <param name="guard">Throws if somebody else has written the file.</param>
internal sealed class SqliteTransaction(
    SqliteConnection writer, RowCache cache, HistoryCache histories, Task<AnswerIndex> index, Action guard) : IStoreTransaction
{
    private const string Begin = "BEGIN IMMEDIATE";
    private readonly List<Row> _read = [];

    public async ValueTask LoadAsync(Batch batch, CancellationToken cancellation)
    {
        if (batch.Keys.Count > 0)
        {
            var known = await IndexAsync(cancellation);
            foreach (var key in batch.Keys)
                if (known.Find(writer, key) is { } answer) batch.Load(answer);
        }
        foreach (var key in batch.Rows) batch.Set.Load(key, cache.Find(key) ?? Read(key));
    }

    public async ValueTask<bool> CommitAsync(Batch batch, CancellationToken cancellation)
    {
        // A batch with answers was loaded with their keys, so the index is complete and this does not wait.
        var known = batch.Added.Count > 0 ? await index : null;
        var added = new List<(UInt128 Hash, long Row)>(batch.Added.Count);
        var submissions = new List<(Submission? Before, Submission After)>();
        writer.Prepare(Begin).Run();
        try
        {
            guard();
            if (batch.IsProbe) SqliteSchema.Rewrite(writer);
            foreach (var (before, row) in batch.Set.Changes)
            {
                SqliteTables.Of(row.Key.Kind).Write(writer, row, before);
                if (row is Submission after) submissions.Add(((Submission?)before, after));
            }
            foreach (var tally in batch.Set.Tallies) SqliteTables.Of(RowKind.StudyTally).Write(writer, tally);
            foreach (var transfer in batch.Set.Transfers) SqliteTables.Of(RowKind.Transfer).Write(writer, transfer);
            foreach (var events in batch.Set.EventBatches) SqliteTables.Of(RowKind.EventBatch).Write(writer, events);
            foreach (var drop in batch.Set.Drops) Drop(drop);
            foreach (var answer in batch.Added) added.Add((answer.Key.Hash, AnswerTable.Append(writer, answer)));
            histories.Begin(submissions);
            writer.Commit();
        }
        catch
        {
            cache.Clear();
            histories.Clear();
            writer.Rollback();
            throw;
        }
        // What commands only look at, such as traits, is asked for again as soon as what they change.
        cache.Publish(_read);
        cache.Publish(batch.Set.Changed);
        histories.Publish(submissions);
        foreach (var (hash, row) in added) known!.Add(hash, row);
        return true;
    }

    public ValueTask DisposeAsync() => default;

    private async Task<AnswerIndex> IndexAsync(CancellationToken cancellation)
    {
        try
        {
            return await index.WaitAsync(cancellation);
        }
        catch (StoreException)
        {
            // It was built from the file at the path, which may be another one by now.
            guard();
            throw;
        }
    }

    private void Drop(UploadDrop files)
    {
        var (first, last) = UploadRows.RangeOf(files);
        writer.Prepare(UploadRows.DropSql).Put(files.Owner.Book).Put(files.Owner).Put(first).Put(last).Run();
    }

    private Row? Read(RowKey key)
    {
        var row = SqliteTables.Of(key.Kind).Find(writer, key);
        if (row is not null) _read.Add(row);
        return row;
    }
}
