namespace Bursar.Ledger;

/// <summary>What a participant had earned in a currency when it was read. It can only have become more since.</summary>
/// <param name="Participant">The participant's id.</param>
/// <param name="Earned">The rewards of all payments in all books of the currency, without fees and VAT.</param>
public sealed record PayoutClaim(ObjectId Participant, Money Earned);

/// <summary>
/// What participants have earned over all books of a currency, ordered by participant; none of those without any.
/// </summary>
/// <param name="Currency">The currency.</param>
/// <param name="First">The first participant.</param>
/// <param name="Last">The last participant.</param>
/// <param name="Limit">The maximum number of participants.</param>
public sealed record ClaimsBetween(Currency Currency, ObjectId First, ObjectId Last, int Limit) : Query<PayoutClaim>(Limit)
{
    /// <inheritdoc/>
    public override bool IsLong => true;
}
