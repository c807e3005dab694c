namespace Bursar.Ledger;

/// <summary>Where participants want to be paid, ordered by participant.</summary>
/// <param name="First">The first participant.</param>
/// <param name="Last">The last participant.</param>
/// <param name="Limit">The maximum number of addresses.</param>
public sealed record PayoutAddressesBetween(ObjectId First, ObjectId Last, int Limit) : Query<PayoutAddress>(Limit);
