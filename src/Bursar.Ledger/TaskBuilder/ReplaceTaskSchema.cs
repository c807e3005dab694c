namespace Bursar.Ledger;

/// <summary>Gives a dataset another schema. The receipt names the migration, or the dataset if it had no schema before.</summary>
/// <param name="Dataset">The dataset's id.</param>
/// <param name="Schema">The schema, as the dialect stores it; at most <see cref="TaskDataset.MaxSchema"/> characters.</param>
/// <param name="Was">
/// The id of the schema that the caller read; empty for none. If it has changed since, the command is refused and can be retried.
/// </param>
/// <param name="Datapoints">The number of datapoints that the caller read; the same applies to it.</param>
/// <param name="Migration">How the datapoints could be read by the new schema.</param>
public sealed record ReplaceTaskSchema(ObjectId Dataset, string Schema, ObjectId Was, int Datapoints, TaskJobEnd Migration)
    : Command(Dataset.Book)
{
    /// <inheritdoc/>
    public override int Stores => RowBytes + Schema.Length;

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfTaskDataset(Dataset));
        rows.Add(RowKey.OfDocument(TaskDataset.SchemaId(Book, Schema)));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null || set.Find<TaskDataset>(RowKey.OfTaskDataset(Dataset)) is not { IsStructured: true } dataset)
            return Rejection.NotFound("dataset", Dataset);
        if (dataset.Schema != Was || dataset.Datapoints != Datapoints)
            return Outcome.Refused(RejectionCode.Changed, $"Dataset {Dataset} was changed meanwhile.");
        if (TaskDataset.PutSchema(set, Book, Schema) is { } refused) return refused;
        var next = dataset with
        {
            Schema = TaskDataset.SchemaId(Book, Schema),
            SchemaVersion = dataset.SchemaVersion + 1,
        };
        if (dataset.Schema.IsEmpty)
        {
            set.Put(next);
            return set.Receipt(Dataset);
        }
        if (dataset.Jobs >= TaskDataset.MaxJobs)
            return Outcome.Refused(RejectionCode.WrongState, $"A dataset has at most {TaskDataset.MaxJobs} migrations.");
        var job = set.NextId();
        if (Migration.Put(set, job, Dataset, TaskJobKind.Migration) is { } tooLong) return tooLong;
        set.Put(next with { Jobs = dataset.Jobs + 1 });
        return set.Receipt(job);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("replace-task-schema")
        .With("dataset", Dataset.ToString())
        .With("schema", Schema)
        .With("was", Was.ToString())
        .With("datapoints", Datapoints.ToString())
        .With("migration", Migration.ToString());
}
