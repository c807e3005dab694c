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
        };
        if (BookRules.Check(next) is { } rejection) return rejection;
        set.Put(next);
        if (next.CreditLimit != book.CreditLimit)
            set.Put(new CreditChange(Book, set.LastEvent, set.Now, book.CreditLimit, next.CreditLimit));
        return set.Receipt(book.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("update-book")
        .With("title", Title)
        .With("description", Description)
        .With("credit_limit", CreditLimit?.ToString())
        .With("naivety_distribution_rate", ClearNaivetyDistributionRate ? "none" : NaivetyDistributionRate?.ToString());
}
