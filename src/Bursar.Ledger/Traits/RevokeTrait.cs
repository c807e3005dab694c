namespace Bursar.Ledger;

/// <summary>Takes a trait back from a participant who has it. Work that is already taken is not affected.</summary>
/// <param name="Type">The id of the kind of trait.</param>
/// <param name="Participant">The participant's id.</param>
public sealed record RevokeTrait(ObjectId Type, ObjectId Participant) : TraitTypeCommand(Type)
{
    /// <summary>The reason, which the participant sees: at most <see cref="Trait.MaxReason"/> characters.</summary>
    public string Reason { get; init; } = "";

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        rows.Add(RowKey.OfTrait(Type, Participant));
    }

    /// <inheritdoc/>
    protected override Outcome DecideType(WorkingSet set, TraitType type)
    {
        if (TextRules.Check("A reason", Reason, Trait.MaxReason) is { } refused) return refused;
        var trait = set.Find<Trait>(RowKey.OfTrait(Type, Participant));
        if (trait?.GrantedAt is null) return Rejection.NotFound("trait of participant", Participant);
        if (trait.State != TraitState.Granted)
            return Outcome.Refused(RejectionCode.WrongState, $"Participant {Participant} does not have trait {Type} any more.");
        set.Put(trait with { State = TraitState.Revoked, Reason = Reason });
        return set.Receipt(Type);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("revoke-trait")
        .With("type", Type.ToString())
        .With("participant", Participant.ToString())
        .With("reason", Reason);
}
