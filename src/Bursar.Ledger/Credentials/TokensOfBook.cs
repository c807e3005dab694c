namespace Bursar.Ledger;

/// <summary>The tokens made for a book, oldest first; revoked ones are included.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Limit">The most tokens.</param>
public sealed record TokensOfBook(int Book, int Limit) : Query<Token>(Limit);
