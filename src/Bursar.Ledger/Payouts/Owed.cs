namespace Bursar.Ledger;

/// <summary>What is owed to a participant in a currency.</summary>
/// <param name="Claim">What the participant has earned.</param>
/// <param name="Sum">How much of it has left the house or is about to.</param>
/// <param name="Method">How the participant wants to be paid.</param>
public sealed record Owed(PayoutClaim Claim, PayoutSum Sum, PayoutMethod Method)
{
    /// <summary>The participant's id.</summary>
    public ObjectId Participant => Claim.Participant;

    /// <summary>What is owed: whole minor units, rounded down.</summary>
    public Money Amount => Sum.OwedOf(Claim.Earned);
}
