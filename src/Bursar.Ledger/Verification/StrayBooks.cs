namespace Bursar.Ledger;

/// <summary>
/// The numbers, lowest first, under which there are rows, but no book that <see cref="BooksQuery"/> lists. There should be none.
/// It reads every row that must lie in a book, and is for verification only.
/// </summary>
/// <param name="Limit">The most numbers.</param>
public sealed record StrayBooks(int Limit) : Query<int>(Limit);
