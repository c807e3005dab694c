namespace Bursar.Ledger;

/// <summary>
/// What is offered to a participant in all books, newest first: studies with a free place, without those in which the participant
/// has one. Whether the participant is eligible is not part of it (<see cref="Admission.CheckAsync"/>). It reads every study that
/// is offered.
/// </summary>
/// <param name="Participant">The participant's id.</param>
/// <param name="Now">The time of the books.</param>
/// <param name="Limit">The maximum number of offers.</param>
public sealed record OffersTo(ObjectId Participant, DateTimeOffset Now, int Limit) : Query<Offer>(Limit);
