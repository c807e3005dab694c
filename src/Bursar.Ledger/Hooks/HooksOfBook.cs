namespace Bursar.Ledger;

/// <summary>A book's hooks that are not deleted, of every scope, ordered by id.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="After">The hook after which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of hooks.</param>
public sealed record HooksOfBook(int Book, ObjectId After, int Limit) : Query<Hook>(Limit);
