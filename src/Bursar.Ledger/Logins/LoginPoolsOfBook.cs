namespace Bursar.Ledger;

/// <summary>A book's pools, ordered by id.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="After">The pool after which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of rows.</param>
public sealed record LoginPoolsOfBook(int Book, ObjectId After, int Limit) : Query<LoginPool>(Limit);
