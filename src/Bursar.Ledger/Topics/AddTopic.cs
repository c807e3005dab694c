namespace Bursar.Ledger;

/// <summary>Creates a topic, unless there is one of that name.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Name">Its name, 1 to <see cref="Topic.MaxName"/> characters; the dialect has checked them.</param>
public sealed record AddTopic(int Book, string Name) : Command(Book)
{
    private readonly RowKey _key = RowKey.OfTopic(Topic.IdOf(Book, Name));

    /// <inheritdoc/>
    public override int Stores => RowBytes;

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(_key);
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null) return Rejection.NotFound("book", Book);
        if (TextRules.Check("A topic's name", Name, Topic.MaxName, required: true) is { } refused) return refused;
        if (set.Find<Topic>(_key) is { IsDeleted: false } kept) return set.Receipt(kept.Id);
        var topic = new Topic { Id = Topic.IdOf(Book, Name), Name = Name, CreatedAt = set.Now };
        set.Put(topic);
        return set.Receipt(topic.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("add-topic").With("name", Name);
}
