namespace Bursar.Ledger;

/// <summary>A command that changes items of a payout: all that it names, or none.</summary>
/// <param name="Id">The payout's id.</param>
/// <param name="Currency">The payout's currency, as the caller read it; it never changes.</param>
/// <param name="Participants">Whose items, at most <see cref="Payout.MaxItems"/>.</param>
public abstract record PayoutItemsCommand(ObjectId Id, Currency Currency, IReadOnlyList<ObjectId> Participants)
    : Command(RowKey.NoBook)
{
    /// <inheritdoc/>
    public sealed override int Weight => Math.Max(1, Participants.Count);

    /// <inheritdoc/>
    public sealed override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.House);
        rows.Add(RowKey.OfPayout(Id));
        if (Participants.Count > Payout.MaxItems) return;
        foreach (var participant in Participants)
        {
            rows.Add(RowKey.OfPayoutItem(Id, participant));
            rows.Add(RowKey.OfPayoutSum(participant, Currency));
        }
    }

    /// <inheritdoc/>
    public sealed override Outcome Decide(WorkingSet set)
    {
        if (set.Find<Payout>(RowKey.OfPayout(Id)) is not { } payout) return Rejection.NotFound("payout", Id);
        if (payout.Currency != Currency)
            return Outcome.Refused(RejectionCode.WrongCurrency, $"The payout is in {payout.Currency}.");
        if (Participants.Count is 0 or > Payout.MaxItems)
            return Outcome.Refused(RejectionCode.InvalidValue, $"1 to {Payout.MaxItems} people are named.");
        return DecideItems(set, payout);
    }

    /// <summary>Decides about a payout that exists.</summary>
    protected abstract Outcome DecideItems(WorkingSet set, Payout payout);

    /// <summary>Puts an item and its participant's sum in another state.</summary>
    /// <returns>The payout with it, which is not put.</returns>
    private protected static Payout Change(WorkingSet set, Payout payout, PayoutItem item, PayoutItemState state, string note)
    {
        var sum = set.Find<PayoutSum>(RowKey.OfPayoutSum(item.Participant, payout.Currency))!;
        set.Put(sum.With(item.Amount, item.State, state));
        set.Put(item with { State = state, Note = note, ChangedAt = set.Now });
        var paid = (state == PayoutItemState.Paid ? 1 : 0) - (item.State == PayoutItemState.Paid ? 1 : 0);
        return payout with
        {
            Waiting = payout.Waiting - (item.State == PayoutItemState.Waiting ? 1 : 0),
            Paid = payout.Paid + item.Amount * paid,
        };
    }
}
