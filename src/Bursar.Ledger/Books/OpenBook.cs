namespace Bursar.Ledger;

/// <summary>Opens an empty book. Its owner becomes a member with the role of a workspace admin.</summary>
/// <param name="Id">The new book's id (<see cref="ObjectId.NewBook"/>).</param>
/// <param name="Title">1 to <see cref="Ledger.Book.MaxTitle"/> characters.</param>
/// <param name="Currency">The currency of every amount in the book; it never changes.</param>
/// <param name="Owner">The id of an existing user.</param>
public sealed record OpenBook(ObjectId Id, string Title, Currency Currency, ObjectId Owner) : Command(Id.Book)
{
    /// <summary>Its purpose, at most <see cref="Ledger.Book.MaxDescription"/> characters; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>How far Available can fall below zero; zero for a prepaid book.</summary>
    public Money CreditLimit { get; init; }

    /// <summary>Whether it is a sandbox book, in which no money moves.</summary>
    public bool Sandbox { get; init; }

    /// <summary>The pricing of HITs.</summary>
    public Pricing MTurkPricing { get; init; } = Pricing.MTurk;

    /// <summary>The pricing of Prolific studies.</summary>
    public Pricing ProlificPricing { get; init; } = Pricing.Prolific;

    /// <summary>Prolific's naivety distribution rate, 0 to 1; null for none.</summary>
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

    /// <summary>Leaves out the id, which differs on every attempt.</summary>
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
