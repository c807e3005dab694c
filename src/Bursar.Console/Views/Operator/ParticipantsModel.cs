using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>A page of participants.</summary>
/// <param name="Participants">The participants, and the number of their submissions in each state.</param>
/// <param name="Search">What was searched for; empty for all.</param>
/// <param name="Next">The id before which the next page begins; null on the last page.</param>
public sealed record ParticipantsModel(
    IReadOnlyList<(Participant Participant, IReadOnlyDictionary<SubmissionState, int> Counts)> Participants,
    string Search,
    ObjectId? Next);
