namespace Bursar.Ledger;

/// <summary>Every study of a book, ordered by id.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="After">The id after which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of studies.</param>
public sealed record StudiesOfBook(int Book, ObjectId After, int Limit) : Query<Study>(Limit);
