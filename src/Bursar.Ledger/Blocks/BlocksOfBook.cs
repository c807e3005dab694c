namespace Bursar.Ledger;

/// <summary>A book's blocks that are not lifted, ordered by participant.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="After">The participant after whom the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of blocks.</param>
public sealed record BlocksOfBook(int Book, ObjectId After, int Limit) : Query<Block>(Limit);
