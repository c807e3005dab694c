namespace Bursar.Ledger;

/// <summary>The items of a payout, by number.</summary>
/// <param name="Payout">The payout's id.</param>
/// <param name="After">The number after which the page begins; 0 for the first page.</param>
/// <param name="Limit">The maximum number of items.</param>
public sealed record ItemsOfPayout(ObjectId Payout, int After, int Limit) : Query<PayoutItem>(Limit);
