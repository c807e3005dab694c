namespace Bursar.Ledger;

/// <summary>Every book, ordered by id.</summary>
/// <param name="After">The id after which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of books.</param>
public sealed record BooksQuery(ObjectId After, int Limit) : Query<Book>(Limit);
