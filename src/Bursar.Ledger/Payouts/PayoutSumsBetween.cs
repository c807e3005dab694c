namespace Bursar.Ledger;

/// <summary>What has left the house for participants, in every currency, ordered by participant and currency.</summary>
/// <param name="First">The first participant.</param>
/// <param name="Last">The last participant.</param>
/// <param name="Limit">The maximum number of sums.</param>
public sealed record PayoutSumsBetween(ObjectId First, ObjectId Last, int Limit) : Query<PayoutSum>(Limit);
