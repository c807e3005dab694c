namespace Bursar.Ledger;

/// <summary>Every study of a book, in the order of the studies' ids.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="After">The id after which the page begins; empty for the first page.</param>
/// <param name="Limit">The most studies.</param>
public sealed record StudiesOfBook(int Book, ObjectId After, int Limit) : Query<Study>(Limit);
