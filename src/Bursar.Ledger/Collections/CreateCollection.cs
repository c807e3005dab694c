namespace Bursar.Ledger;

/// <summary>Creates a collection of studies of which a participant can take only one.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Project">The id of its project, which the caller has checked.</param>
/// <param name="Name">1 to <see cref="StudyCollection.MaxName"/> characters.</param>
public sealed record CreateCollection(int Book, ObjectId Project, string Name) : Command(Book)
{
    /// <summary>What it is for, at most <see cref="StudyCollection.MaxDescription"/> characters; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>When its studies are to be published, to the microsecond; null for none.</summary>
    public DateTimeOffset? PublishAt { get; init; }

    /// <summary>Its studies.</summary>
    public CollectedStudies Studies { get; init; } = CollectedStudies.None;

    /// <inheritdoc/>
    public override int Stores => RowBytes + Description.Length;

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        Studies.DeclareRows(rows, Book);
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null) return Rejection.NotFound("book", Book);
        var collection = new StudyCollection
        {
            Id = set.NextId(),
            Project = Project,
            Name = Name,
            Description = Description,
            PublishAt = PublishAt is { } at ? Microseconds.Whole(at) : null,
            State = CollectionState.Draft,
            CreatedAt = set.Now,
        };
        return Studies.Put(set, collection) is { } refused ? refused : set.Receipt(collection.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("create-collection")
        .With("project", Project.ToString())
        .With("name", Name)
        .With("description", Description)
        .With("publish_at", PublishAt?.ToString("O"))
        .With("studies", string.Join(' ', Studies.Wanted));
}
