namespace Bursar.Ledger;

/// <summary>A payment in addition to the reward.</summary>
public sealed record Bonus : Row
{
    /// <summary>The maximum length of a <see cref="Reason"/>, in characters.</summary>
    public const int MaxReason = 4_096;

    /// <summary>Its id, which is also the subject of its transfer.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>The study's id.</summary>
    public required ObjectId Study { get; init; }

    /// <summary>The id of the submission that it was paid for.</summary>
    public required ObjectId Submission { get; init; }

    /// <summary>The id of the participant who got it.</summary>
    public required ObjectId Participant { get; init; }

    /// <summary>The amount that the participant got, without the fee.</summary>
    public required Money Amount { get; init; }

    /// <summary>The message to the participant, at most <see cref="MaxReason"/> characters.</summary>
    public required string Reason { get; init; }

    /// <summary>When it was paid.</summary>
    public required DateTimeOffset PaidAt { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfBonus(Id);

    internal override void Announce(Row? before, WorkingSet set)
    {
        if (before is null) set.Emit(EventKind.BonusPaid, Id, Study, Participant);
    }
}
