namespace Bursar.Ledger;

/// <summary>The bonuses and one-off payments to a participant, from all books, newest first.</summary>
/// <param name="Participant">The participant's id.</param>
/// <param name="Limit">The maximum number of transfers.</param>
public sealed record ExtraPaymentsTo(ObjectId Participant, int Limit) : Query<Transfer>(Limit);
