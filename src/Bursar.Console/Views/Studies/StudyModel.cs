using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>One study, and the work in it.</summary>
/// <param name="In">The study.</param>
/// <param name="Work">A page of submissions, oldest first.</param>
/// <param name="State">The state of the submissions on this page; null for all.</param>
/// <param name="Next">The id after which the next page begins; null on the last page.</param>
public sealed record StudyModel(
    StudyAccess In,
    IReadOnlyList<Submission> Work,
    SubmissionState? State,
    ObjectId? Next)
{
    /// <summary>Whether the offer has an end that can be moved.</summary>
    public bool HasEnd { get; init; }
}
