namespace Bursar.Ledger;

/// <summary>Creates a kind of trait. Refused if another one of the book has the name.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Name">1 to <see cref="TraitType.MaxName"/> characters.</param>
/// <param name="Description">1 to <see cref="TraitType.MaxDescription"/> characters.</param>
public sealed record CreateTraitType(int Book, string Name, string Description) : Command(Book)
{
    /// <summary>Keywords for searches, at most <see cref="TraitType.MaxKeywords"/> characters; may be empty.</summary>
    public string Keywords { get; init; } = "";

    /// <summary>Whether participants can ask for it, and studies can require it.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary>How long participants wait before they ask again (<see cref="TraitType.RetryDelay"/>).</summary>
    public TimeSpan? RetryDelay { get; init; }

    /// <summary>The value that everyone who asks is given at once; null for none.</summary>
    public int? GrantValue { get; init; }

    /// <summary>The test that participants take to be given it; null for none.</summary>
    public NewTest? Test { get; init; }

    /// <inheritdoc/>
    public override int Stores => RowBytes + Description.Length;

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfTraitName(Book, Name));
        if (Test is not null) rows.Add(Test.KeyIn(Book));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null) return Rejection.NotFound("book", Book);
        if (set.Find<TraitName>(RowKey.OfTraitName(Book, Name)) is { Type.IsEmpty: false } other)
            return new Rejection(RejectionCode.AlreadyExists, $"Trait type {other.Type} has this name.") { Subject = other.Type };
        var type = new TraitType
        {
            Id = set.NextId(),
            Name = Name,
            Keywords = Keywords,
            Description = Description,
            State = IsActive ? TraitTypeState.Active : TraitTypeState.Inactive,
            RetryDelay = RetryDelay,
            GrantValue = GrantValue,
            Test = Test?.IdIn(Book) ?? default,
            TestDuration = Test?.Duration,
            CreatedAt = set.Now,
        };
        if (TraitTypeRules.Check(type) is { } refused) return refused;
        if (Test?.Put(set, Book) is { } unfit) return unfit;
        set.Put(type);
        set.Put(new TraitName(Book, Name, type.Id));
        return set.Receipt(type.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("create-trait-type")
        .With("name", Name)
        .With("description", Description)
        .With("keywords", Keywords)
        .With("is_active", IsActive.ToString())
        .With("retry_delay", RetryDelay?.ToString("c"))
        .With("grant_value", GrantValue?.ToString())
        .With("test", Test?.ToString());
}
