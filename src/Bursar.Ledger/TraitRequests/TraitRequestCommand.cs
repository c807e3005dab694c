namespace Bursar.Ledger;

/// <summary>A command on a request for a trait. If the kind of trait is deleted, its requests have lapsed.</summary>
/// <param name="Request">The request's id.</param>
/// <param name="Type">The id of the kind of trait that it is for.</param>
/// <param name="Participant">The id of the participant who made it.</param>
public abstract record TraitRequestCommand(ObjectId Request, ObjectId Type, ObjectId Participant) : TraitTypeCommand(Type)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        rows.Add(RowKey.OfTrait(Type, Participant));
        rows.Add(RowKey.OfTraitRequest(Request));
    }

    /// <inheritdoc/>
    protected sealed override Outcome DecideType(WorkingSet set, TraitType type)
    {
        var request = set.Find<TraitRequest>(RowKey.OfTraitRequest(Request));
        return request?.Type == Type && request.Participant == Participant
            ? DecideRequest(set, request)
            : Rejection.NotFound("request", Request);
    }

    /// <summary>Decides the command, given the request.</summary>
    protected abstract Outcome DecideRequest(WorkingSet set, TraitRequest request);

    /// <summary>The request, given with a value: the participant has the trait.</summary>
    private protected static Outcome Grant(WorkingSet set, TraitRequest request, int value)
    {
        set.Put(request with { State = TraitRequestState.Granted, Value = value });
        GrantTrait.Put(set, request.Type, request.Participant, value);
        return set.Receipt(request.Id);
    }

    /// <summary>A refusal because the request is in another state.</summary>
    private protected static Outcome WrongState(TraitRequest request, TraitRequestState needed)
        => Outcome.Refused(RejectionCode.WrongState, $"Request {request.Id} is {request.State}, not {needed}.");
}
