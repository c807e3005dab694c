namespace Bursar.Ledger;

/// <summary>All participants, newest first.</summary>
/// <param name="Before">The id before which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of participants.</param>
public sealed record ParticipantsQuery(ObjectId Before, int Limit) : Query<Participant>(Limit);
