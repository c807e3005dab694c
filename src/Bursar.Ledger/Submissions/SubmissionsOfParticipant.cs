namespace Bursar.Ledger;

/// <summary>The number of a participant's submissions in each state, over all books.</summary>
/// <param name="Participant">The participant's id.</param>
public sealed record SubmissionsOfParticipant(ObjectId Participant) : CountQuery<SubmissionState>;
