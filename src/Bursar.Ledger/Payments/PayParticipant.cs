namespace Bursar.Ledger;

/// <summary>
/// Pays a participant an amount that belongs to no study, without a fee: Available → Paid(participant). Nothing is reserved for
/// it beforehand. In a sandbox book it is noted, and no money moves.
/// </summary>
/// <param name="Book">The book's number.</param>
/// <param name="Participant">The participant's id. The caller has checked that the participant exists.</param>
/// <param name="Amount">More than zero, at most <see cref="Money.MaxAmount"/>.</param>
/// <param name="Currency">The currency that the payer named; it must be the book's.</param>
/// <param name="Reason">
/// The message to the participant, 1 to <see cref="OneOffPayment.MaxReason"/> characters.
/// </param>
public sealed record PayParticipant(int Book, ObjectId Participant, Money Amount, Currency Currency, string Reason)
    : Command(Book)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows) => rows.Add(RowKey.OfBook(Book));

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is not { } book) return Rejection.NotFound("book", Book);
        if (Currency != book.Currency)
            return Outcome.Refused(RejectionCode.WrongCurrency, $"This book is in {book.Currency}, not in {Currency}.");
        if (Amount <= Money.Zero || Amount > Money.MaxAmount)
            return Outcome.Refused(RejectionCode.InvalidAmount, $"An amount is more than 0.00 and at most {Money.MaxAmount}.");
        if (TextRules.Check("A reason", Reason, OneOffPayment.MaxReason, required: true) is { } refused) return refused;
        var payment = new OneOffPayment
        {
            Id = set.NextId(),
            Participant = Participant,
            Amount = Amount,
            Reason = Reason,
            PaidAt = set.Now,
        };
        set.Put(payment);
        var rejection = set.Move(
            TransferKind.OneOff, Account.Available, Account.Paid(Participant), Breakdown.Unpriced(Amount), payment.Id);
        return rejection is not null ? rejection : set.Receipt(payment.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("pay-participant")
        .With("participant", Participant.ToString())
        .With("amount", Amount.ToString())
        .With("currency", Currency.ToString())
        .With("reason", Reason);
}
