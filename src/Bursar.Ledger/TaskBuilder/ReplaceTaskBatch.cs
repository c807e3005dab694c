namespace Bursar.Ledger;

/// <summary>
/// Changes a batch: what it asks, or which tasks it has. Studies that are published go on with what they have. The receipt names
/// the sync, or the batch if there is none.
/// </summary>
/// <param name="Batch">The batch's id.</param>
/// <param name="Name">1 to <see cref="TaskBatch.MaxName"/> characters.</param>
/// <param name="Content">Its content, as the dialect stores it; at most <see cref="Document.MaxLength"/> characters.</param>
/// <param name="Dataset">The id of its dataset; empty for none.</param>
/// <param name="AutoSync">Whether datapoints that are added to its dataset become tasks at once, after it is set up.</param>
/// <param name="Was">
/// The id of the document with the content that the caller read. If it has changed since, the command is refused and can be
/// retried.
/// </param>
public sealed record ReplaceTaskBatch(
    ObjectId Batch, string Name, string Content, ObjectId Dataset, bool AutoSync, ObjectId Was) : Command(Batch.Book)
{
    /// <summary>The sync that made the tasks; null for none.</summary>
    public TaskJobEnd? Sync { get; init; }

    /// <inheritdoc/>
    public override int Stores => RowBytes + Content.Length;

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        TaskBatch.DeclareRows(rows, Book, Content, Dataset);
        rows.Add(RowKey.OfTaskBatch(Batch));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null || set.Find<TaskBatch>(RowKey.OfTaskBatch(Batch)) is not { } batch)
            return Rejection.NotFound("batch", Batch);
        if (batch.Content != Was) return Outcome.Refused(RejectionCode.Changed, $"Batch {Batch} was changed meanwhile.");
        if (TaskBatch.PutContent(set, Book, Name, Content, Dataset) is { } refused) return refused;
        set.Put(batch with
        {
            Name = Name,
            Content = TaskBatch.ContentId(Book, Content),
            Dataset = Dataset,
            AutoSync = AutoSync,
        });
        if (Sync is null) return set.Receipt(Batch);
        var job = set.NextId();
        return Sync.Put(set, job, Batch, TaskJobKind.Sync) is { } tooLong ? tooLong : set.Receipt(job);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("replace-task-batch")
        .With("batch", Batch.ToString())
        .With("name", Name)
        .With("content", Content)
        .With("dataset", Dataset.ToString())
        .With("auto_sync", AutoSync.ToString())
        .With("was", Was.ToString())
        .With("sync", Sync?.ToString());
}
