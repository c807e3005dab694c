namespace Bursar.Ledger;

/// <summary>A book's topics that are not deleted, ordered by id.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="After">The topic after which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of topics.</param>
public sealed record TopicsOfBook(int Book, ObjectId After, int Limit) : Query<Topic>(Limit);
