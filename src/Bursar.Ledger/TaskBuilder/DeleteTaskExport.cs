namespace Bursar.Ledger;

/// <summary>Deletes an export of a batch: it cannot be fetched any more. Deleting it again changes nothing.</summary>
/// <param name="Batch">The batch's id.</param>
/// <param name="Export">The export's id.</param>
public sealed record DeleteTaskExport(ObjectId Batch, ObjectId Export) : Command(Batch.Book)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        if (Export.Book == Book) rows.Add(RowKey.OfTaskJob(Export));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        var job = set.Book is null || Export.Book != Book ? null : set.Find<TaskJob>(RowKey.OfTaskJob(Export));
        if (job is not { Kind: TaskJobKind.Export } || job.Owner != Batch) return Rejection.NotFound("export", Export);
        if (!job.IsDeleted) set.Put(job with { IsDeleted = true, UpdatedAt = set.Now });
        return set.Receipt(Export);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("delete-task-export")
        .With("batch", Batch.ToString())
        .With("export", Export.ToString());
}
