namespace Bursar.Ledger;

/// <summary>One bonus of a batch.</summary>
/// <param name="Submission">The work that it is paid for.</param>
/// <param name="Participant">Who gets it.</param>
/// <param name="Amount">What the participant gets: more than zero.</param>
public readonly record struct BonusLine(ObjectId Submission, ObjectId Participant, Money Amount);
