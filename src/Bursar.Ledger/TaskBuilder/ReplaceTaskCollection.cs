namespace Bursar.Ledger;

/// <summary>Replaces a collection's name and pages. Studies that are published keep the pages that they have.</summary>
/// <param name="Collection">The collection's id.</param>
/// <param name="User">The id of the user who changes it.</param>
/// <param name="Name">1 to <see cref="TaskCollection.MaxName"/> characters.</param>
/// <param name="Content">
/// The pages, as the dialect stores them; at most <see cref="TaskCollection.MaxContent"/> characters.
/// </param>
/// <param name="Was">
/// The id of the document with the pages that the caller read. If they have changed since, the command is refused and can be
/// retried.
/// </param>
public sealed record ReplaceTaskCollection(
    ObjectId Collection, ObjectId User, string Name, string Content, ObjectId Was) : Command(Collection.Book)
{
    /// <inheritdoc/>
    public override int Stores => Content.Length;

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfTaskCollection(Collection));
        rows.Add(RowKey.OfDocument(TaskCollection.ContentId(Book, Content)));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null || set.Find<TaskCollection>(RowKey.OfTaskCollection(Collection)) is not { } collection)
            return Rejection.NotFound("collection", Collection);
        if (collection.Content != Was)
            return Outcome.Refused(RejectionCode.Changed, $"Collection {Collection} was changed meanwhile.");
        if (TaskCollection.PutContent(set, Book, Name, Content) is { } refused) return refused;
        set.Put(collection with
        {
            Name = Name,
            Content = TaskCollection.ContentId(Book, Content),
            ModifiedBy = User,
            ModifiedAt = set.Now,
        });
        return set.Receipt(Collection);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("replace-task-collection")
        .With("collection", Collection.ToString())
        .With("user", User.ToString())
        .With("name", Name)
        .With("content", Content)
        .With("was", Was.ToString());
}
