namespace Bursar.Ledger;

/// <summary>The payer gives a participant the trait that they asked for.</summary>
/// <param name="Request">The request's id.</param>
/// <param name="Type">The id of the kind of trait that it is for.</param>
/// <param name="Participant">The id of the participant who made it.</param>
/// <param name="Value">The value.</param>
public sealed record GrantTraitRequest(ObjectId Request, ObjectId Type, ObjectId Participant, int Value)
    : TraitRequestCommand(Request, Type, Participant)
{
    /// <inheritdoc/>
    protected override Outcome DecideRequest(WorkingSet set, TraitRequest request)
        => request.State == TraitRequestState.Pending
            ? Grant(set, request, Value)
            : WrongState(request, TraitRequestState.Pending);

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("grant-trait-request")
        .With("request", Request.ToString())
        .With("type", Type.ToString())
        .With("participant", Participant.ToString())
        .With("value", Value.ToString());
}
