namespace Bursar.Ledger;

/// <summary>All payouts, newest first.</summary>
/// <param name="Before">The payout before which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of payouts.</param>
public sealed record PayoutsQuery(ObjectId Before, int Limit) : Query<Payout>(Limit);
