namespace Bursar.Ledger;

/// <summary>The studies of one <see cref="Offer"/>, oldest first.</summary>
/// <param name="Participant">The participant's id.</param>
/// <param name="Book">The number of the book.</param>
/// <param name="Template">The template that the studies share; not empty.</param>
/// <param name="Now">The time of the books.</param>
/// <param name="After">The id after which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of studies.</param>
public sealed record StudiesOfferedTo(
    ObjectId Participant, int Book, ObjectId Template, DateTimeOffset Now, ObjectId After, int Limit) : Query<Study>(Limit);
