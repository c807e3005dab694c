namespace Bursar.Ledger;

/// <summary>The changes of a book's price lists, in their order.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="After">The sequence number of the event after which the page begins; 0 for the first page.</param>
/// <param name="Limit">The maximum number of changes.</param>
public sealed record PricingChangesOfBook(int Book, long After, int Limit) : Query<PricingChange>(Limit);
