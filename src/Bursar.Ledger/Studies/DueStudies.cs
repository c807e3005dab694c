namespace Bursar.Ledger;

/// <summary>Studies of any book that are due, the longest overdue first.</summary>
/// <param name="Now">The current time; a study is due if its <see cref="Study.Due"/> is not later.</param>
/// <param name="Limit">The maximum number of studies.</param>
public sealed record DueStudies(DateTimeOffset Now, int Limit) : Query<Study>(Limit);
