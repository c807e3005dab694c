namespace Bursar.Ledger;

/// <summary>The requests for one kind of trait that are in a state, the oldest first.</summary>
/// <param name="Type">The id of the kind of trait.</param>
/// <param name="State">Only requests in this state.</param>
/// <param name="After">The id after which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of requests.</param>
public sealed record TraitRequestsOfType(ObjectId Type, TraitRequestState State, ObjectId After, int Limit)
    : Query<TraitRequest>(Limit);
