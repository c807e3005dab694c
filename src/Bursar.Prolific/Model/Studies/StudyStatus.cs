using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>The status of a study (Prolific API docs, Studies).</summary>
internal static class StudyStatus
{
    public const string Unpublished = "UNPUBLISHED";
    public const string Scheduled = "SCHEDULED";
    public const string Active = "ACTIVE";
    public const string Paused = "PAUSED";
    public const string AwaitingReview = "AWAITING REVIEW";
    public const string Completed = "COMPLETED";

    /// <summary>The status of a study at a given time.</summary>
    public static string Of(Study study, DateTimeOffset now)
    {
        if (study.State == StudyState.Draft) return Unpublished;
        if (study.OfferedFrom > now && study.State == StudyState.Active) return Scheduled;
        if (study.IsOpen && (study.Open > 0 || study.Taken > study.Submitted))
            return study.State == StudyState.Paused ? Paused : Active;
        return study.Taken > 0 ? AwaitingReview : Completed;
    }
}
