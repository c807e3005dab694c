namespace Bursar.WorkSite;

/// <summary>What a participant did and earned on a day.</summary>
/// <param name="Day">The day, in UTC.</param>
/// <param name="Earned">What was earned, in each currency, for people.</param>
/// <param name="Tasks">The tasks, those with most work first, and what was paid beside them.</param>
public sealed record EarningsDay(DateOnly Day, IReadOnlyList<string> Earned, IReadOnlyList<EarningsTask> Tasks);

/// <summary>What a participant did of one task on a day.</summary>
/// <param name="Title">The task's title.</param>
/// <param name="From">The payer.</param>
/// <param name="Done">How much work was submitted, or how many payments there were.</param>
/// <param name="Rejected">How much of it was rejected.</param>
/// <param name="Pending">What waits for approval, for people; empty for nothing.</param>
/// <param name="Earned">What was earned, for people; empty for nothing.</param>
public sealed record EarningsTask(string Title, string From, int Done, int Rejected, string Pending, string Earned);

/// <summary>What a participant earned, by day.</summary>
/// <param name="Days">The days, newest first.</param>
/// <param name="Most">How much work was added up at most; null if that was all.</param>
public sealed record EarningsDays(IReadOnlyList<EarningsDay> Days, int? Most);
