namespace Bursar.Ledger;

/// <summary>Notes that the responses to a batch were asked for.</summary>
/// <param name="Batch">The batch's id.</param>
/// <param name="Filter">Which responses, in the dialect's form; at most <see cref="MaxFilter"/> characters.</param>
public sealed record AddTaskExport(ObjectId Batch, string Filter) : Command(Batch.Book)
{
    /// <summary>The maximum length of a filter, in characters.</summary>
    public const int MaxFilter = 1_000;

    /// <inheritdoc/>
    public override int Stores => RowBytes;

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfTaskBatch(Batch));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null || set.Find<TaskBatch>(RowKey.OfTaskBatch(Batch)) is null) return Rejection.NotFound("batch", Batch);
        if (TextRules.Check("A filter", Filter, MaxFilter) is { } refused) return refused;
        var job = set.NextId();
        return new TaskJobEnd(TaskJobState.Complete, 0, 0, Filter).Put(set, job, Batch, TaskJobKind.Export) is { } tooLong
            ? tooLong
            : set.Receipt(job);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("add-task-export")
        .With("batch", Batch.ToString())
        .With("filter", Filter);
}
