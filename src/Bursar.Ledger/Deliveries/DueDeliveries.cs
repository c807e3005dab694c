namespace Bursar.Ledger;

/// <summary>The deliveries that are due, the longest overdue first; with the same due time, ordered by id.</summary>
/// <param name="Now">The present time of the books.</param>
/// <param name="After">The last delivery of the page before; null for the first page.</param>
/// <param name="Limit">The maximum number of deliveries.</param>
public sealed record DueDeliveries(DateTimeOffset Now, Delivery? After, int Limit) : Query<Delivery>(Limit);
