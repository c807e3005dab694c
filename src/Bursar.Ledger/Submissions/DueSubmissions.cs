namespace Bursar.Ledger;

/// <summary>Submissions of any book that are due, the longest overdue first.</summary>
/// <param name="Now">The current time; a submission is due if its <see cref="Submission.Due"/> is not later.</param>
/// <param name="Limit">The maximum number of submissions.</param>
public sealed record DueSubmissions(DateTimeOffset Now, int Limit) : Query<Submission>(Limit);
