namespace Bursar.Ledger;

/// <summary>
/// A book's studies whose offer has ended by the clock, while the sweep has not recorded that yet, ordered by when they were due.
/// </summary>
/// <param name="Book">The book's number.</param>
/// <param name="Origin">Only studies that this dialect created.</param>
/// <param name="Now">The present time.</param>
/// <param name="Limit">The maximum number of studies.</param>
public sealed record StudiesExpired(int Book, Origin Origin, DateTimeOffset Now, int Limit) : Query<Study>(Limit);
