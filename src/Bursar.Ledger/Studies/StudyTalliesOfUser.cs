namespace Bursar.Ledger;

/// <summary>
/// The sum of the tallies of each book that a user is a member of, ordered by book; books without counted studies are omitted.
/// The project is empty.
/// </summary>
/// <param name="User">The user's id.</param>
/// <param name="Limit">The maximum number of books.</param>
public sealed record StudyTalliesOfUser(ObjectId User, int Limit) : Query<StudyTally>(Limit);
