namespace Bursar.Ledger;

/// <summary>The tokens created for a book, oldest first, including revoked ones.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Limit">The maximum number of tokens.</param>
public sealed record TokensOfBook(int Book, int Limit) : Query<Token>(Limit);
