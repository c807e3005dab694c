namespace Bursar.Ledger;

/// <summary>How many of a participant's submissions were approved and rejected, over all books.</summary>
/// <param name="Participant">The participant's id.</param>
/// <param name="Approved">Those that were approved, in whole or in part.</param>
/// <param name="Rejected">Those that were rejected.</param>
public readonly record struct DecidedWork(ObjectId Participant, int Approved, int Rejected);
