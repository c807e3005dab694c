namespace Bursar.Ledger;

/// <summary>
/// The payer refuses a request for a trait. A participant who was given the trait before keeps it.
/// </summary>
/// <param name="Request">The request's id.</param>
/// <param name="Type">The id of the kind of trait that it is for.</param>
/// <param name="Participant">The id of the participant who made it.</param>
public sealed record RefuseTraitRequest(ObjectId Request, ObjectId Type, ObjectId Participant)
    : TraitRequestCommand(Request, Type, Participant)
{
    /// <summary>The reason, which the participant sees: at most <see cref="TraitRequest.MaxReason"/> characters.</summary>
    public string Reason { get; init; } = "";

    /// <inheritdoc/>
    protected override Outcome DecideRequest(WorkingSet set, TraitRequest request)
    {
        if (TextRules.Check("A reason", Reason, TraitRequest.MaxReason) is { } refused) return refused;
        if (request.State != TraitRequestState.Pending) return WrongState(request, TraitRequestState.Pending);
        set.Put(request with { State = TraitRequestState.Refused, Reason = Reason });
        return set.Receipt(Request);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("refuse-trait-request")
        .With("request", Request.ToString())
        .With("type", Type.ToString())
        .With("participant", Participant.ToString())
        .With("reason", Reason);
}
