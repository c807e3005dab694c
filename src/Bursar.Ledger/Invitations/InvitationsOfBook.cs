namespace Bursar.Ledger;

/// <summary>The invitations of a book that can still be accepted or have expired, by their keys.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Limit">The maximum number of invitations.</param>
public sealed record InvitationsOfBook(int Book, int Limit) : Query<Invitation>(Limit);
