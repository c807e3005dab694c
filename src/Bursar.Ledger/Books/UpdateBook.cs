namespace Bursar.Ledger;

/// <summary>Changes a book's properties; a null property is left unchanged.</summary>
/// <param name="Book">The book's number.</param>
public sealed record UpdateBook(int Book) : Command(Book)
{
    /// <summary>The new title, 1 to <see cref="Ledger.Book.MaxTitle"/> characters.</summary>
    public string? Title { get; init; }

    /// <summary>The new description, at most <see cref="Ledger.Book.MaxDescription"/> characters.</summary>
    public string? Description { get; init; }

    /// <summary>The new credit limit, not below the credit in use.</summary>
    public Money? CreditLimit { get; init; }

    /// <summary>The new naivety distribution rate, 0 to 1.</summary>
    public decimal? NaivetyDistributionRate { get; init; }

    /// <summary>Whether to remove the naivety distribution rate; cannot be combined with a new one.</summary>
    public bool ClearNaivetyDistributionRate { get; init; }

    /// <summary>Whether the links of its groups may let people take part without a name from now on.</summary>
    public bool? AllowsAnonymous { get; init; }

    /// <summary>Changes to the pricing of HITs, for what is priced from now on.</summary>
    public PricingEdit? MTurkPricing { get; init; }

    /// <summary>Changes to the pricing of Prolific studies, for what is priced from now on.</summary>
    public PricingEdit? ProlificPricing { get; init; }

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is not { } book) return Rejection.NotFound("book", Book);
        var next = book with
        {
            Title = Title ?? book.Title,
            Description = Description ?? book.Description,
            CreditLimit = CreditLimit ?? book.CreditLimit,
            NaivetyDistributionRate = ClearNaivetyDistributionRate
                ? null
                : NaivetyDistributionRate ?? book.NaivetyDistributionRate,
            AllowsAnonymous = AllowsAnonymous ?? book.AllowsAnonymous,
        };
        var repriced = next with
        {
            MTurkPricing = MTurkPricing?.Over(book.MTurkPricing) ?? book.MTurkPricing,
            ProlificPricing = ProlificPricing?.Over(book.ProlificPricing) ?? book.ProlificPricing,
        };
        if (BookRules.Check(repriced) is { } rejection) return rejection;
        set.Put(next);
        if (next.CreditLimit != book.CreditLimit)
            set.Put(new CreditChange(Book, set.LastEvent, set.Now, book.CreditLimit, next.CreditLimit));
        if (repriced != next) Reprice(set, repriced, book);
        return set.Receipt(book.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe()
    {
        var text = new RequestText("update-book")
            .With("title", Title)
            .With("description", Description)
            .With("credit_limit", CreditLimit?.ToString())
            .With("naivety_distribution_rate", ClearNaivetyDistributionRate ? "none" : NaivetyDistributionRate?.ToString());
        // Left out where they stay, so that requests that were stored before are still recognized.
        if (MTurkPricing is not null) text.With("mturk_pricing", MTurkPricing.ToString());
        if (ProlificPricing is not null) text.With("prolific_pricing", ProlificPricing.ToString());
        return AllowsAnonymous is null ? text : text.With("allows_anonymous", AllowsAnonymous.ToString());
    }

    /// <summary>Puts the new lists, and keeps the old ones. What is priced already keeps its price: no money moves.</summary>
    private void Reprice(WorkingSet set, Book repriced, Book before)
    {
        set.Put(repriced);
        set.Put(new PricingChange
        {
            Book = Book,
            Sequence = set.LastEvent,
            At = set.Now,
            Transfer = before.LastTransfer,
            Serial = before.LastSerial,
            MTurkBefore = before.MTurkPricing,
            ProlificBefore = before.ProlificPricing,
        });
    }
}
