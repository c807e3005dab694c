namespace Bursar.Ledger;

/// <summary>Creates a collection of pages with questions.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="User">The id of the user who creates it.</param>
/// <param name="Name">1 to <see cref="TaskCollection.MaxName"/> characters.</param>
/// <param name="Content">
/// The pages, as the dialect stores them; at most <see cref="TaskCollection.MaxContent"/> characters.
/// </param>
public sealed record CreateTaskCollection(int Book, ObjectId User, string Name, string Content) : Command(Book)
{
    /// <inheritdoc/>
    public override int Stores => RowBytes + Content.Length;

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfDocument(TaskCollection.ContentId(Book, Content)));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null) return Rejection.NotFound("book", Book);
        if (TaskCollection.PutContent(set, Book, Name, Content) is { } refused) return refused;
        var collection = new TaskCollection
        {
            Id = set.NextId(),
            Name = Name,
            Content = TaskCollection.ContentId(Book, Content),
            CreatedBy = User,
            CreatedAt = set.Now,
        };
        set.Put(collection);
        return set.Receipt(collection.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("create-task-collection")
        .With("user", User.ToString())
        .With("name", Name)
        .With("content", Content);
}
