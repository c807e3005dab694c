namespace Bursar.Ledger;

/// <summary>One bonus of a batch.</summary>
/// <param name="Submission">The id of the submission that it is paid for.</param>
/// <param name="Participant">The id of the participant who gets it.</param>
/// <param name="Amount">The amount that the participant gets, without the fee: more than zero.</param>
public readonly record struct BonusLine(ObjectId Submission, ObjectId Participant, Money Amount);
