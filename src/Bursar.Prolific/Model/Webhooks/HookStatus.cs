using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>The status that an event leads to; null if the status stays.</summary>
internal static class HookStatus
{
    /// <summary>The status of the submission that an event is about.</summary>
    public static string? OfSubmission(Event happened)
        => happened.Kind is EventKind.SubmissionReserved
            or (>= EventKind.SubmissionTaken and <= EventKind.SubmissionPartlyApproved)
            ? SubmissionStatus.Of((SubmissionState)happened.To)
            : null;

    /// <summary>The status of the study that an event is about.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="study">The study in its present form.</param>
    public static string? OfStudy(Event happened, Study study) => happened.Kind switch
    {
        EventKind.StudyPublished => study.OfferedFrom > happened.At ? StudyStatus.Scheduled : StudyStatus.Active,
        EventKind.StudyBegun or EventKind.StudyResumed => StudyStatus.Active,
        EventKind.StudyWithdrawn => StudyStatus.Unpublished,
        EventKind.StudyPaused => StudyStatus.Paused,
        EventKind.StudyProgressed => OfProgress((Ledger.StudyProgress)happened.To),
        // If nobody works on it, the event of its progress says what follows.
        EventKind.StudyStopped or EventKind.StudyExpired when study.Taken > study.Submitted => StudyStatus.AwaitingReview,
        EventKind.StudyReopened when study.Taken > study.Submitted => StudyStatus.Active,
        _ => null,
    };

    private static string? OfProgress(Ledger.StudyProgress progress) => progress switch
    {
        Ledger.StudyProgress.Running => StudyStatus.Active,
        Ledger.StudyProgress.AllSubmitted => StudyStatus.AwaitingReview,
        Ledger.StudyProgress.AllDecided => StudyStatus.Completed,
        _ => null,
    };
}
