namespace Bursar.Ledger;

/// <summary>A payer's block: the participant cannot take places of the book's studies. MTurk says worker block.</summary>
public sealed record Block : Row
{
    /// <summary>The maximum length of <see cref="Reason"/>, in characters: 2,000. MTurk names no limit.</summary>
    public const int MaxReason = 2_000;

    /// <summary>The number of the book.</summary>
    public required int Book { get; init; }

    /// <summary>The participant's id.</summary>
    public required ObjectId Participant { get; init; }

    /// <summary>Whether the participant is blocked. The row stays when the block is lifted.</summary>
    public required bool IsActive { get; init; }

    /// <summary>Why; the participant does not see it.</summary>
    public required string Reason { get; init; }

    /// <summary>When the participant was last blocked.</summary>
    public required DateTimeOffset BlockedAt { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfBlock(Book, Participant);

    internal override void Announce(Row? before, WorkingSet set)
    {
        if (IsActive == (before is Block { IsActive: true })) return;
        set.Emit(
            IsActive ? EventKind.ParticipantBlocked : EventKind.ParticipantUnblocked, Participant, participant: Participant);
    }
}
