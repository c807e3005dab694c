namespace Bursar.Ledger;

/// <summary>Adds the payer's money to a book: Funding → Available.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Amount">More than zero, at most <see cref="Money.MaxAmount"/>.</param>
/// <param name="Currency">The currency that the payer named; it must be the book's.</param>
/// <param name="Reference">The payer's reference, at most <see cref="Transfer.MaxReference"/> characters.</param>
public sealed record TopUp(int Book, Money Amount, Currency Currency, string Reference) : Command(Book)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is not { } book) return Rejection.NotFound("book", Book);
        if (PayerRules.Check(book, Amount, Currency, Reference) is { } refused) return refused;
        set.Move(TransferKind.TopUp, Account.Funding, Account.Available, Breakdown.Unpriced(Amount), reference: Reference);
        return set.Receipt(book.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("top-up")
        .With("amount", Amount.ToString())
        .With("currency", Currency.ToString())
        .With("reference", Reference);
}
