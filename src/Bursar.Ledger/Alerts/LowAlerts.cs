namespace Bursar.Ledger;

/// <summary>The alerts of books that run low, by the numbers of the books.</summary>
/// <param name="Limit">The maximum number of alerts.</param>
public sealed record LowAlerts(int Limit) : Query<Alert>(Limit);
