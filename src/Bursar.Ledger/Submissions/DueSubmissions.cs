namespace Bursar.Ledger;

/// <summary>Submissions of any book that are due, the longest overdue first.</summary>
/// <param name="Now">The time by which they are due (<see cref="Submission.Due"/>).</param>
/// <param name="Limit">The most submissions.</param>
public sealed record DueSubmissions(DateTimeOffset Now, int Limit) : Query<Submission>(Limit);
