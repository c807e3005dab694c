namespace Bursar.Ledger;

/// <summary>
/// What is offered to a participant in one book, newest first: <see cref="OffersTo"/> for those who may do the studies of that
/// book only.
/// </summary>
/// <param name="Book">The number of the book.</param>
/// <param name="Participant">The participant's id.</param>
/// <param name="Now">The time of the books.</param>
/// <param name="Limit">The maximum number of offers.</param>
public sealed record OffersOfBook(int Book, ObjectId Participant, DateTimeOffset Now, int Limit) : Query<Offer>(Limit);
