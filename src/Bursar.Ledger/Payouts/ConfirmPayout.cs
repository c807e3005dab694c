namespace Bursar.Ledger;

/// <summary>Confirms a payout that someone else prepared: it can be sent to a bank. Confirmed again, it stays so.</summary>
/// <param name="Id">The payout's id.</param>
/// <param name="Confirmer">Who confirms it: another person than the one who prepared it.</param>
public sealed record ConfirmPayout(ObjectId Id, string Confirmer) : Command(RowKey.NoBook)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.House);
        rows.Add(RowKey.OfPayout(Id));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Find<Payout>(RowKey.OfPayout(Id)) is not { } payout) return Rejection.NotFound("payout", Id);
        if (TextRules.Check("A name", Confirmer.Trim(), Payout.MaxName, required: true) is { } refused) return refused;
        var by = SignIn.NameOf(Confirmer);
        if (payout.State == PayoutState.Withdrawn) return Outcome.Refused(RejectionCode.WrongState, "The payout was withdrawn.");
        if (by == payout.PreparedBy || (!payout.Preparer.IsEmpty && payout.Preparer == By))
            return Outcome.Refused(RejectionCode.WrongState, "Another person than the one who prepared it confirms a payout.");
        if (payout.State == PayoutState.Prepared)
            set.Put(payout with { State = PayoutState.Confirmed, ConfirmedBy = by, ConfirmedAt = set.Now });
        return set.Receipt(Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe()
        => new RequestText("confirm-payout").With("payout", Id.ToString()).With("by", SignIn.NameOf(Confirmer));
}
