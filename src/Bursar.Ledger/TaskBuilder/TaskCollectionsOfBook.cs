namespace Bursar.Ledger;

/// <summary>The collections of a book, oldest first.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="After">The collection after which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of collections.</param>
public sealed record TaskCollectionsOfBook(int Book, ObjectId After, int Limit) : Query<TaskCollection>(Limit);
