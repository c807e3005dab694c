namespace Bursar.Ledger;

/// <summary>A book's groups, ordered by id.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Deleted">Whether only those that were deleted are asked for, or only the others.</param>
/// <param name="After">The group after which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of groups.</param>
public sealed record GroupsOfBook(int Book, bool Deleted, ObjectId After, int Limit) : Query<ParticipantGroup>(Limit);
