namespace Bursar.Ledger;

/// <summary>
/// Brings what a book has available to an amount, for trials in a sandbox, by one true movement: the payer puts in what is
/// missing, Funding → Available, or gets back what is too much, Available → Funding.
/// </summary>
/// <param name="Book">The book's number.</param>
/// <param name="Amount">What Available has then: from zero to <see cref="Money.MaxAmount"/>.</param>
public sealed record SetAvailable(int Book, Money Amount) : Command(Book)
{
    /// <summary>The reference of the transfer.</summary>
    public const string Reference = "set in a sandbox";

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is not { } book) return Rejection.NotFound("book", Book);
        if (Amount < Money.Zero || Amount > Money.MaxAmount)
            return Outcome.Refused(RejectionCode.InvalidAmount, $"An amount is from 0.00 to {Money.MaxAmount}.");
        var missing = Amount - book.Available.Total;
        if (missing == Money.Zero) return set.Receipt(book.Id);
        var moved = missing < Money.Zero ? -missing : missing;
        if (PayerRules.Check(book, moved, book.Currency, Reference) is { } refused) return refused;
        var (kind, from, to) = missing > Money.Zero
            ? (TransferKind.TopUp, Account.Funding, Account.Available)
            : (TransferKind.Refund, Account.Available, Account.Funding);
        return set.Move(kind, from, to, Breakdown.Unpriced(moved), reference: Reference) is { } rejection
            ? rejection
            : set.Receipt(book.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("set-available").With("amount", Amount.ToString());
}
