namespace Bursar.Ledger;

/// <summary>What a payer knows of a participant: the value of one kind of trait. MTurk says qualification.</summary>
public sealed record Trait : Row
{
    /// <summary>The maximum length of <see cref="Reason"/>, in characters: 1,024. MTurk names no limit.</summary>
    public const int MaxReason = 1_024;

    /// <summary>The id of its <see cref="TraitType"/>.</summary>
    public required ObjectId Type { get; init; }

    /// <summary>The participant's id.</summary>
    public required ObjectId Participant { get; init; }

    /// <summary>Whether the participant has it.</summary>
    public required TraitState State { get; init; }

    /// <summary>Its value, or the last one if the participant does not have it any more.</summary>
    public int Value { get; init; }

    /// <summary>When it was last given; null if never.</summary>
    public DateTimeOffset? GrantedAt { get; init; }

    /// <summary>Why it was taken back; empty for no reason. The participant sees it.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The id of the participant's last <see cref="TraitRequest"/> for it; empty if they never asked.</summary>
    public ObjectId Request { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfTrait(Type, Participant);

    internal override void Announce(Row? before, WorkingSet set)
    {
        var was = before as Trait;
        var (from, to) = (was is null ? 0 : (int)was.State, (int)State);
        if (State == TraitState.Granted && (from != to || Value != was!.Value || GrantedAt != was.GrantedAt))
            set.Emit(EventKind.TraitGranted, Type, participant: Participant, from: from, to: to);
        if (State == TraitState.Revoked && from != to)
            set.Emit(EventKind.TraitRevoked, Type, participant: Participant, from: from, to: to);
    }
}
