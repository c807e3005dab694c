namespace Bursar.Ledger;

/// <summary>Studies of any book that are due, the longest overdue first.</summary>
/// <param name="Now">The time by which they are due (<see cref="Study.Due"/>).</param>
/// <param name="Limit">The most studies.</param>
public sealed record DueStudies(DateTimeOffset Now, int Limit) : Query<Study>(Limit);
