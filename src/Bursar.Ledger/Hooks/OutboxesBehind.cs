namespace Bursar.Ledger;

/// <summary>The outboxes with an active hook whose book has events that are not planned yet, ordered by book.</summary>
/// <param name="After">The number of the book after which the page begins; 0 for the first page.</param>
/// <param name="Limit">The maximum number of outboxes.</param>
public sealed record OutboxesBehind(int After, int Limit) : Query<Outbox>(Limit);
