namespace Bursar.Ledger;

/// <summary>
/// A payment to a participant that belongs to no study, such as a compensation for work that could not be submitted.
/// </summary>
public sealed record OneOffPayment : Row
{
    /// <summary>The maximum length of a <see cref="Reason"/>, in characters: that of a bonus.</summary>
    public const int MaxReason = Bonus.MaxReason;

    /// <summary>Its id, which contains the number of its book and is the subject of its transfer.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>The id of the participant who got it.</summary>
    public required ObjectId Participant { get; init; }

    /// <summary>The amount. There is no fee.</summary>
    public required Money Amount { get; init; }

    /// <summary>The message to the participant, 1 to <see cref="MaxReason"/> characters.</summary>
    public required string Reason { get; init; }

    /// <summary>When it was paid.</summary>
    public required DateTimeOffset PaidAt { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfOneOffPayment(Id);

    internal override void Announce(Row? before, WorkingSet set)
    {
        if (before is null) set.Emit(EventKind.OneOffPaid, Id, participant: Participant);
    }
}
