namespace Bursar.Ledger;

/// <summary>The alerts of all books, by the numbers of the books.</summary>
/// <param name="After">The number of the book after which the page begins; 0 for the first page.</param>
/// <param name="Limit">The maximum number of alerts.</param>
public sealed record AlertsAfter(int After, int Limit) : Query<Alert>(Limit);
