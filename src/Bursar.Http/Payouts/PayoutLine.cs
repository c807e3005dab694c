using Bursar.Ledger;

namespace Bursar.Http;

/// <summary>A payment in a file for a bank.</summary>
/// <param name="Number">The number of the item in its payout.</param>
/// <param name="Participant">The participant's id.</param>
/// <param name="Amount">The amount, in whole minor units.</param>
/// <param name="Account">Where it goes; null if the people of the payout are paid in another way.</param>
public sealed record PayoutLine(int Number, ObjectId Participant, Money Amount, PayoutAccount? Account);
