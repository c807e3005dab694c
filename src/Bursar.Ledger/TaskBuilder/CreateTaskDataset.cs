namespace Bursar.Ledger;

/// <summary>Creates a dataset.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="User">The id of the user who creates it.</param>
/// <param name="Name">1 to <see cref="TaskDataset.MaxName"/> characters.</param>
/// <param name="Schema">
/// Its schema, as the dialect stores it, at most <see cref="TaskDataset.MaxSchema"/> characters; null for a dataset whose only
/// file has it.
/// </param>
public sealed record CreateTaskDataset(int Book, ObjectId User, string Name, string? Schema) : Command(Book)
{
    /// <inheritdoc/>
    public override int Stores => RowBytes + (Schema?.Length ?? 0);

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        if (Schema is not null) rows.Add(RowKey.OfDocument(TaskDataset.SchemaId(Book, Schema)));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null) return Rejection.NotFound("book", Book);
        if (TextRules.Check("A name", Name, TaskDataset.MaxName, required: true) is { } refused) return refused;
        if (Schema is not null && TaskDataset.PutSchema(set, Book, Schema) is { } unfit) return unfit;
        var dataset = new TaskDataset
        {
            Id = set.NextId(),
            Name = Name,
            IsStructured = Schema is not null,
            Schema = Schema is null ? default : TaskDataset.SchemaId(Book, Schema),
            SchemaVersion = Schema is null ? 0 : 1,
            CreatedBy = User,
            CreatedAt = set.Now,
        };
        set.Put(dataset);
        return set.Receipt(dataset.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("create-task-dataset")
        .With("user", User.ToString())
        .With("name", Name)
        .With("schema", Schema);
}
