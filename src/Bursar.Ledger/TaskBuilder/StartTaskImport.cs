namespace Bursar.Ledger;

/// <summary>Notes that a file is to come for a dataset that takes several.</summary>
/// <param name="Dataset">The dataset's id.</param>
/// <param name="FileName">The file's name, 1 to <see cref="TaskDataset.MaxFileName"/> characters.</param>
public sealed record StartTaskImport(ObjectId Dataset, string FileName) : Command(Dataset.Book)
{
    /// <inheritdoc/>
    public override int Stores => RowBytes;

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfTaskDataset(Dataset));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null || set.Find<TaskDataset>(RowKey.OfTaskDataset(Dataset)) is not { IsStructured: true } dataset)
            return Rejection.NotFound("dataset", Dataset);
        if (TextRules.Check("A file's name", FileName, TaskDataset.MaxFileName, required: true) is { } refused) return refused;
        if (dataset.Jobs >= TaskDataset.MaxJobs)
            return Outcome.Refused(RejectionCode.WrongState, $"A dataset has at most {TaskDataset.MaxJobs} imports.");
        var job = new TaskJob
        {
            Id = set.NextId(),
            Owner = Dataset,
            Kind = TaskJobKind.Import,
            Name = FileName,
            CreatedAt = set.Now,
            UpdatedAt = set.Now,
        };
        set.Put(job);
        set.Put(dataset with { Jobs = dataset.Jobs + 1 });
        return set.Receipt(job.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("start-task-import")
        .With("dataset", Dataset.ToString())
        .With("file_name", FileName);
}
