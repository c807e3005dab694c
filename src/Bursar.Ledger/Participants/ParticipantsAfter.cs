namespace Bursar.Ledger;

/// <summary>All participants, ordered by id.</summary>
/// <param name="After">The participant after whom the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of participants.</param>
public sealed record ParticipantsAfter(ObjectId After, int Limit) : Query<Participant>(Limit);
