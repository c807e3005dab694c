namespace Bursar.Ledger;

/// <summary>Withdraws a payout that is not confirmed: all of it is owed again.</summary>
/// <param name="Id">The payout's id.</param>
/// <param name="Currency">The payout's currency, as the caller read it.</param>
/// <param name="Participants">Everyone in it.</param>
public sealed record WithdrawPayout(ObjectId Id, Currency Currency, IReadOnlyList<ObjectId> Participants)
    : PayoutItemsCommand(Id, Currency, Participants)
{
    /// <inheritdoc/>
    protected override Outcome DecideItems(WorkingSet set, Payout payout)
    {
        if (payout.State != PayoutState.Prepared)
            return Outcome.Refused(
                RejectionCode.WrongState,
                $"The payout is {payout.State.ToString().ToLowerInvariant()}; only one that is not confirmed can be withdrawn.");
        foreach (var participant in Participants)
        {
            if (set.Find<PayoutItem>(RowKey.OfPayoutItem(Id, participant)) is not { State: PayoutItemState.Waiting } item)
                return Rejection.NotFound("waiting item of participant", participant);
            payout = Change(set, payout, item, PayoutItemState.Withdrawn, "");
        }
        if (payout.Waiting > 0) return Outcome.Refused(RejectionCode.InvalidValue, "Everyone in the payout must be named.");
        set.Put(payout with { State = PayoutState.Withdrawn });
        return set.Receipt(Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("withdraw-payout").With("payout", Id.ToString());
}
