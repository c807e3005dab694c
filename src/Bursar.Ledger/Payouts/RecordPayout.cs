namespace Bursar.Ledger;

/// <summary>
/// Records what has become of items of a confirmed payout: paid, failed, or returned after it was sent. Recorded again, an item
/// stays as it is. What was returned or failed is owed again, and final in this payout.
/// </summary>
/// <param name="Id">The payout's id.</param>
/// <param name="Currency">The payout's currency, as the caller read it.</param>
/// <param name="Participants">Whose items.</param>
/// <param name="State">
/// <see cref="PayoutItemState.Paid"/>, <see cref="PayoutItemState.Returned"/> or <see cref="PayoutItemState.Failed"/>.
/// </param>
/// <param name="Note">A note, at most <see cref="PayoutItem.MaxNote"/> characters.</param>
public sealed record RecordPayout(
    ObjectId Id, Currency Currency, IReadOnlyList<ObjectId> Participants, PayoutItemState State, string Note)
    : PayoutItemsCommand(Id, Currency, Participants)
{
    /// <summary>Whether they are all who had no result, which are others at a retry.</summary>
    public bool IsForAll { get; init; }

    /// <inheritdoc/>
    protected override Outcome DecideItems(WorkingSet set, Payout payout)
    {
        if (payout.State != PayoutState.Confirmed)
            return Outcome.Refused(RejectionCode.WrongState, "Only a confirmed payout has results.");
        if (State is not (PayoutItemState.Paid or PayoutItemState.Returned or PayoutItemState.Failed))
            return Outcome.Refused(RejectionCode.InvalidValue, "A result is paid, returned or failed.");
        if (TextRules.Check("A note", Note, PayoutItem.MaxNote) is { } refused) return refused;
        foreach (var participant in Participants)
        {
            if (set.Find<PayoutItem>(RowKey.OfPayoutItem(Id, participant)) is not { } item)
                return Rejection.NotFound("item of participant", participant);
            if (item.State == State) continue;
            if (!CanFollow(item.State))
                return Outcome.Refused(
                    RejectionCode.WrongState,
                    $"The item of {participant} is {item.State.ToString().ToLowerInvariant()} already.");
            payout = Change(set, payout, item, State, Note);
        }
        set.Put(payout);
        return set.Receipt(Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("record-payout")
        .With("payout", Id.ToString())
        .With("participants", IsForAll ? "all" : string.Join(' ', Participants))
        .With("state", State.ToString())
        .With("note", Note);

    /// <summary>What waits can become anything; what is paid can still come back.</summary>
    private bool CanFollow(PayoutItemState state)
        => state == PayoutItemState.Waiting || state == PayoutItemState.Paid && State == PayoutItemState.Returned;
}
