namespace Bursar.Ledger;

/// <summary>Opens a book with nothing in it. Its owner becomes a member with the rights of a workspace admin.</summary>
/// <param name="Id">The new book's id (<see cref="ObjectId.NewBook"/>).</param>
/// <param name="Title">1 to <see cref="Ledger.Book.MaxTitle"/> characters.</param>
/// <param name="Currency">The currency, for ever.</param>
/// <param name="Owner">A user that exists.</param>
public sealed record OpenBook(ObjectId Id, string Title, Currency Currency, ObjectId Owner) : Command(Id.Book)
{
    /// <summary>What it is for.</summary>
    public string Description { get; init; } = "";

    /// <summary>How far Available may fall below zero; zero for a prepaid book.</summary>
    public Money CreditLimit { get; init; }

    /// <summary>Whether it only pretends.</summary>
    public bool Sandbox { get; init; }

    /// <summary>How HITs are priced.</summary>
    public Pricing MTurkPricing { get; init; } = Pricing.MTurk;

    /// <summary>How Prolific studies are priced.</summary>
    public Pricing ProlificPricing { get; init; } = Pricing.Prolific;

    /// <summary>Prolific's naivety distribution rate, 0 to 1.</summary>
    public decimal? NaivetyDistributionRate { get; init; }

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfMembership(Book, Owner));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is not null) return Outcome.Refused(RejectionCode.AlreadyExists, $"Book {Id} already exists.");
        var book = new Book
        {
            Id = Id,
            Title = Title,
            Description = Description,
            Currency = Currency,
            CreditLimit = CreditLimit,
            Sandbox = Sandbox,
            MTurkPricing = MTurkPricing,
            ProlificPricing = ProlificPricing,
            NaivetyDistributionRate = NaivetyDistributionRate,
            Owner = Owner,
            OpenedAt = set.Now,
        };
        if (BookRules.Check(book) is { } rejection) return rejection;
        set.Put(book);
        set.Put(new Membership(Book, Owner, Role.WorkspaceAdmin, set.Now));
        return set.Receipt(Id);
    }

    /// <summary>Leaves out the id, which is made anew for every try.</summary>
    public override RequestText Describe() => new RequestText("open-book")
        .With("title", Title)
        .With("currency", Currency.ToString())
        .With("owner", Owner.ToString())
        .With("description", Description)
        .With("credit_limit", CreditLimit.ToString())
        .With("sandbox", Sandbox.ToString())
        .With("mturk_pricing", MTurkPricing.ToString())
        .With("prolific_pricing", ProlificPricing.ToString())
        .With("naivety_distribution_rate", NaivetyDistributionRate?.ToString());
}
