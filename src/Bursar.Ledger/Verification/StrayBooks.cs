namespace Bursar.Ledger;

/// <summary>
/// The book numbers, lowest first, that have rows but no book that <see cref="BooksQuery"/> lists. There should be none. The
/// query reads every row that belongs to a book and is for verification only.
/// </summary>
/// <param name="Limit">The maximum number of numbers.</param>
public sealed record StrayBooks(int Limit) : Query<int>(Limit);
