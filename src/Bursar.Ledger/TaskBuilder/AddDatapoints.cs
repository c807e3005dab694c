namespace Bursar.Ledger;

/// <summary>Adds records to a dataset: all that it does not have yet, in their order.</summary>
/// <param name="Dataset">The dataset's id.</param>
/// <param name="Records">The records, as the dialect stores them; at most <see cref="TaskDataset.MaxDatapoints"/>.</param>
/// <param name="Was">
/// The id of the schema by which the caller read them; empty if there was none. If it has changed since, the command is refused
/// and can be retried.
/// </param>
public sealed record AddDatapoints(ObjectId Dataset, IReadOnlyList<string> Records, ObjectId Was) : Command(Dataset.Book)
{
    /// <summary>The import that brought them, which ends; empty for none.</summary>
    public ObjectId Job { get; init; }

    /// <summary>How the import ended, or how the only file of a dataset was read; null for neither.</summary>
    public TaskJobEnd? End { get; init; }

    /// <summary>The name of the only file of a dataset; empty for a dataset that takes several.</summary>
    public string FileName { get; init; } = "";

    /// <summary>The schema in the only file of a dataset; null if it could not be read.</summary>
    public string? Schema { get; init; }

    /// <inheritdoc/>
    public override int Weight => Math.Max(1, Records.Count);

    /// <inheritdoc/>
    public override int Stores => Records.Sum(record => RowBytes + record.Length);

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfTaskDataset(Dataset));
        if (Job.Book == Book) rows.Add(RowKey.OfTaskJob(Job));
        if (Schema is not null) rows.Add(RowKey.OfDocument(TaskDataset.SchemaId(Book, Schema)));
        if (Records.Count > TaskDataset.MaxDatapoints) return;
        foreach (var record in Records) rows.Add(RowKey.OfTaskDatapoint(Dataset, record));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null || set.Find<TaskDataset>(RowKey.OfTaskDataset(Dataset)) is not { } dataset)
            return Rejection.NotFound("dataset", Dataset);
        if (dataset.Schema != Was)
            return Outcome.Refused(RejectionCode.Changed, $"The schema of dataset {Dataset} was changed meanwhile.");
        if (FileName.Length > 0)
        {
            var (read, refused) = ReadOnlyFile(set, dataset);
            if (read is null) return refused!;
            dataset = read;
        }
        else if (!Job.IsEmpty)
        {
            var (job, refused) = EndJob(set);
            if (job is null) return refused!;
            dataset = dataset with { FileName = job.Name };
        }
        var (filled, unfit) = Fill(set, dataset);
        if (filled is null) return unfit!;
        set.Put(filled);
        return set.Receipt(Dataset);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("add-datapoints")
        .With("dataset", Dataset.ToString())
        .With("records", string.Join('\n', Records))
        .With("was", Was.ToString())
        .With("job", Job.ToString())
        .With("end", End?.ToString())
        .With("file_name", FileName)
        .With("schema", Schema);

    private (TaskDataset? Dataset, Rejection? Refused) ReadOnlyFile(WorkingSet set, TaskDataset dataset)
    {
        if (dataset.IsStructured || End is null)
            return (null, new(RejectionCode.InvalidValue, "The dataset takes several files."));
        if (dataset.State == TaskJobState.Complete)
            return (null, new(RejectionCode.WrongState, $"Dataset {Dataset} has its file already."));
        if (TextRules.Check("A file's name", FileName, TaskDataset.MaxFileName) is { } named) return (null, named);
        if (Schema is not null && TaskDataset.PutSchema(set, Book, Schema) is { } unfit) return (null, unfit);
        return (
            dataset with
            {
                FileName = FileName,
                State = End.State,
                Schema = Schema is null ? default : TaskDataset.SchemaId(Book, Schema),
                SchemaVersion = dataset.SchemaVersion + 1,
            },
            null);
    }

    private (TaskJob? Job, Rejection? Refused) EndJob(WorkingSet set)
    {
        var job = Job.Book == Book ? set.Find<TaskJob>(RowKey.OfTaskJob(Job)) : null;
        if (job is not { Kind: TaskJobKind.Import } || job.Owner != Dataset || End is null)
            return (null, Rejection.NotFound("import", Job));
        if (job.State != TaskJobState.Waiting)
            return (null, new(RejectionCode.WrongState, $"Import {Job} has its file already."));
        return End.PutAfter(set, job) is { } refused ? (null, refused) : (job, null);
    }

    private (TaskDataset? Dataset, Rejection? Refused) Fill(WorkingSet set, TaskDataset dataset)
    {
        if (Records.Count > TaskDataset.MaxDatapoints) return (null, TooMany);
        foreach (var record in Records)
        {
            if (set.Find<TaskDatapoint>(RowKey.OfTaskDatapoint(Dataset, record)) is not null) continue;
            if (TextRules.Check("A record", record, TaskDatapoint.MaxRecord) is { } refused) return (null, refused);
            if (dataset.Datapoints == TaskDataset.MaxDatapoints) return (null, TooMany);
            dataset = dataset with { Datapoints = dataset.Datapoints + 1 };
            set.Put(new TaskDatapoint(Dataset, dataset.Datapoints, record));
        }
        return (dataset, null);
    }

    private static Rejection TooMany
        => new(RejectionCode.WrongState, $"A dataset has at most {TaskDataset.MaxDatapoints} datapoints.");
}
