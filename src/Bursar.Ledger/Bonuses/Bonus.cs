namespace Bursar.Ledger;

/// <summary>A payment beside the reward.</summary>
public sealed record Bonus : Row
{
    /// <summary>The most characters of a <see cref="Reason"/>.</summary>
    public const int MaxReason = 4_096;

    /// <summary>The id, which is also its transfer's subject.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>The study.</summary>
    public required ObjectId Study { get; init; }

    /// <summary>The work that it was paid for.</summary>
    public required ObjectId Submission { get; init; }

    /// <summary>Who got it.</summary>
    public required ObjectId Participant { get; init; }

    /// <summary>What the participant got, without the fee.</summary>
    public required Money Amount { get; init; }

    /// <summary>What the participant was told.</summary>
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
