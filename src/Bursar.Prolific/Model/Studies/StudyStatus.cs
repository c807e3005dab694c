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

    /// <summary>
    /// The status of a study at a given time. An offer that has begun is active, even before the sweep has recorded that.
    /// </summary>
    public static string Of(Study study, DateTimeOffset now)
        => Of(study.OfferedFrom <= now ? (study with { OfferedFrom = null }).Phase : study.Phase);

    /// <summary>The status of studies in a phase; those under review or deleted have the one that they had.</summary>
    public static string Of(StudyPhase phase) => phase switch
    {
        StudyPhase.Draft => Unpublished,
        StudyPhase.Scheduled => Scheduled,
        StudyPhase.Running => Active,
        StudyPhase.Paused => Paused,
        StudyPhase.Finishing or StudyPhase.AllSubmitted or StudyPhase.Reviewing => AwaitingReview,
        _ => Completed,
    };
}
