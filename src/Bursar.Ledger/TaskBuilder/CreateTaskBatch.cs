namespace Bursar.Ledger;

/// <summary>Creates a batch, which has no tasks yet.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="User">The id of the user who creates it.</param>
/// <param name="Name">1 to <see cref="TaskBatch.MaxName"/> characters.</param>
/// <param name="Content">Its content, as the dialect stores it; at most <see cref="Document.MaxLength"/> characters.</param>
/// <param name="Dataset">The id of its dataset; empty for none.</param>
public sealed record CreateTaskBatch(int Book, ObjectId User, string Name, string Content, ObjectId Dataset) : Command(Book)
{
    /// <summary>Whether datapoints that are added to its dataset become tasks at once, after it is set up.</summary>
    public bool AutoSync { get; init; }

    /// <inheritdoc/>
    public override int Stores => RowBytes + Content.Length;

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows) => TaskBatch.DeclareRows(rows, Book, Content, Dataset);

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null) return Rejection.NotFound("book", Book);
        if (TaskBatch.PutContent(set, Book, Name, Content, Dataset) is { } refused) return refused;
        var batch = new TaskBatch
        {
            Id = set.NextId(),
            Name = Name,
            Content = TaskBatch.ContentId(Book, Content),
            Dataset = Dataset,
            AutoSync = AutoSync,
            CreatedBy = User,
            CreatedAt = set.Now,
        };
        set.Put(batch);
        return set.Receipt(batch.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("create-task-batch")
        .With("user", User.ToString())
        .With("name", Name)
        .With("content", Content)
        .With("dataset", Dataset.ToString())
        .With("auto_sync", AutoSync.ToString());
}
