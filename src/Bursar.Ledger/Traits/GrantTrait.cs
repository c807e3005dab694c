namespace Bursar.Ledger;

/// <summary>Gives a participant a trait, or a new value of one that they have.</summary>
/// <param name="Type">The id of the kind of trait.</param>
/// <param name="Participant">The participant's id. The caller has checked that the participant exists.</param>
/// <param name="Value">The value.</param>
public sealed record GrantTrait(ObjectId Type, ObjectId Participant, int Value) : TraitTypeCommand(Type)
{
    /// <inheritdoc/>
    public override int Stores => RowBytes;

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        rows.Add(RowKey.OfTrait(Type, Participant));
    }

    /// <inheritdoc/>
    protected override Outcome DecideType(WorkingSet set, TraitType type)
    {
        Put(set, Type, Participant, Value);
        return set.Receipt(Type);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("grant-trait")
        .With("type", Type.ToString())
        .With("participant", Participant.ToString())
        .With("value", Value.ToString());

    /// <summary>Puts the trait with a value that is given now.</summary>
    internal static void Put(WorkingSet set, ObjectId type, ObjectId participant, int value)
    {
        var trait = set.Find<Trait>(RowKey.OfTrait(type, participant))
            ?? new() { Type = type, Participant = participant, State = TraitState.Granted };
        set.Put(trait with { State = TraitState.Granted, Value = value, GrantedAt = set.Now, Reason = "" });
    }
}
