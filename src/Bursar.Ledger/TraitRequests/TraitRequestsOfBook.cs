namespace Bursar.Ledger;

/// <summary>
/// The requests for a book's traits that are in a state, the oldest first; not those for kinds that were deleted.
/// </summary>
/// <param name="Book">The book's number.</param>
/// <param name="State">Only requests in this state.</param>
/// <param name="After">The id after which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of requests.</param>
public sealed record TraitRequestsOfBook(int Book, TraitRequestState State, ObjectId After, int Limit)
    : Query<TraitRequest>(Limit);
