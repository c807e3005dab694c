namespace Bursar.Ledger;

/// <summary>What one participant gets from a <see cref="Payout"/>.</summary>
public sealed record PayoutItem : Row
{
    /// <summary>The maximum length of a <see cref="Note"/>, in characters.</summary>
    public const int MaxNote = 200;

    /// <summary>The id of the payout.</summary>
    public required ObjectId Payout { get; init; }

    /// <summary>Its number in the payout, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The participant's id. A payout has at most one item for each.</summary>
    public required ObjectId Participant { get; init; }

    /// <summary>The amount: more than zero, a whole number of minor units.</summary>
    public required Money Amount { get; init; }

    /// <summary>
    /// Where the money goes, sealed for <see cref="PayoutAddress.SealOwner"/>; empty for <see cref="PayoutMethod.Other"/>. It is
    /// what the participant had given when the payout was prepared, so that nobody can change it after it was confirmed.
    /// </summary>
    public required SealedSecret Sealed { get; init; }

    /// <summary>What has become of it.</summary>
    public required PayoutItemState State { get; init; }

    /// <summary>What the operator noted with the state, such as the bank's reason; may be empty.</summary>
    public string Note { get; init; } = "";

    /// <summary>When the state last changed.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfPayoutItem(Payout, Participant);

    internal override void Announce(Row? before, WorkingSet set)
    {
        if (before is not PayoutItem was || was.State == State) return;
        if (State == PayoutItemState.Paid) set.Emit(EventKind.PayoutItemPaid, Payout, participant: Participant);
        if (State == PayoutItemState.Returned) set.Emit(EventKind.PayoutItemReturned, Payout, participant: Participant);
        if (State == PayoutItemState.Failed) set.Emit(EventKind.PayoutItemFailed, Payout, participant: Participant);
    }
}
