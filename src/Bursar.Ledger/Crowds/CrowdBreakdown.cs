namespace Bursar.Ledger;

/// <summary>How many participants gave each answer to a screener.</summary>
/// <param name="ByAnswer">The number of participants by answer, in its stored form; one who gave several counts in each.</param>
/// <param name="Unanswered">The number of participants who have not answered.</param>
public sealed record CrowdBreakdown(IReadOnlyDictionary<int, int> ByAnswer, int Unanswered);
