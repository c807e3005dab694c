namespace Bursar.Ledger;

/// <summary>
/// A participant asks for a trait. If everyone who asks is given it, it is given at once; if it has a test, the time for the
/// test begins; otherwise the payer decides.
/// </summary>
/// <param name="Type">The id of the kind of trait.</param>
/// <param name="Participant">The participant's id. The caller has checked that the participant exists.</param>
public sealed record RequestTrait(ObjectId Type, ObjectId Participant) : TraitTypeCommand(Type)
{
    /// <summary>
    /// The participant's last request for it (<see cref="Trait.Request"/>), as the caller read it; empty for none. If there is a
    /// newer one, the command is refused and can be retried.
    /// </summary>
    public ObjectId Last { get; init; }

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        rows.Add(RowKey.OfTrait(Type, Participant));
        if (!Last.IsEmpty) rows.Add(RowKey.OfTraitRequest(Last));
    }

    /// <inheritdoc/>
    protected override Outcome DecideType(WorkingSet set, TraitType type)
    {
        if (type.State != TraitTypeState.Active)
            return Outcome.Refused(RejectionCode.WrongState, $"Trait type {Type} is not active.");
        var trait = set.Find<Trait>(RowKey.OfTrait(Type, Participant));
        if ((trait?.Request ?? default) != Last)
            return Outcome.Refused(RejectionCode.Changed, $"Participant {Participant} asked for trait {Type} meanwhile.");
        if (!Last.IsEmpty && WhyNotAgain(set, type) is { } refused) return refused;

        var request = new TraitRequest
        {
            Id = set.NextId(),
            Type = Type,
            Participant = Participant,
            AskedAt = set.Now,
            State = StateOf(type),
            Test = type.Test,
            TestEndsAt = set.Now + type.TestDuration,
            SubmittedAt = type.TestDuration is null ? set.Now : null,
            Value = type.GrantValue,
        };
        trait ??= new() { Type = Type, Participant = Participant, State = TraitState.Asked };
        set.Put(trait with { Request = request.Id });
        set.Put(request);
        if (type.GrantValue is { } value) GrantTrait.Put(set, Type, Participant, value);
        return set.Receipt(request.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("request-trait")
        .With("type", Type.ToString())
        .With("participant", Participant.ToString());

    private static TraitRequestState StateOf(TraitType type) => type switch
    {
        { GrantValue: not null } => TraitRequestState.Granted,
        { TestDuration: not null } => TraitRequestState.Testing,
        _ => TraitRequestState.Pending,
    };

    private Rejection? WhyNotAgain(WorkingSet set, TraitType type)
    {
        var last = set.Find<TraitRequest>(RowKey.OfTraitRequest(Last))!;
        if (last.IsOpen(set.Now))
            return new(RejectionCode.AlreadyExists, $"Request {Last} for trait {Type} is still open.") { Subject = Last };
        if (type.RetryDelay is not { } delay)
            return new(RejectionCode.NotEligible, $"Trait {Type} can be asked for only once.");
        return set.Now < last.AskedAt + delay
            ? new(RejectionCode.NotEligible, $"Trait {Type} can be asked for again from {last.AskedAt + delay:O}.")
            : null;
    }
}
