namespace Bursar.Ledger;

/// <summary>Every book, in the order of the books' ids.</summary>
/// <param name="After">The id after which the page begins; empty for the first page.</param>
/// <param name="Limit">The most books.</param>
public sealed record BooksQuery(ObjectId After, int Limit) : Query<Book>(Limit);
