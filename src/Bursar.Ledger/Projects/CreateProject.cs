namespace Bursar.Ledger;

/// <summary>Creates a project in a book.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Title">1 to <see cref="Project.MaxTitle"/> characters.</param>
/// <param name="Owner">The id of the user who creates it.</param>
public sealed record CreateProject(int Book, string Title, ObjectId Owner) : Command(Book)
{
    /// <summary>Its purpose, at most <see cref="Project.MaxDescription"/> characters; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>Prolific's naivety distribution rate, 0 to 1; null for none.</summary>
    public decimal? NaivetyDistributionRate { get; init; }

    /// <inheritdoc/>
    public override int Stores => RowBytes + Description.Length;

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null) return Rejection.NotFound("book", Book);
        var project = new Project
        {
            Id = set.NextId(),
            Title = Title,
            Description = Description,
            NaivetyDistributionRate = NaivetyDistributionRate,
            Owner = Owner,
            CreatedAt = set.Now,
        };
        if (ProjectRules.Check(project) is { } refused) return refused;
        set.Put(project);
        return set.Receipt(project.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("create-project")
        .With("title", Title)
        .With("owner", Owner.ToString())
        .With("description", Description)
        .With("naivety_distribution_rate", NaivetyDistributionRate?.ToString());
}
