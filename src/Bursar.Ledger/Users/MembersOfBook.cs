namespace Bursar.Ledger;

/// <summary>A book's members, oldest first.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Limit">The maximum number of members.</param>
public sealed record MembersOfBook(int Book, int Limit) : Query<Membership>(Limit);
