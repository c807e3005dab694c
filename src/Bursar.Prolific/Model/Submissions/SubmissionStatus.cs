using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>The status of a submission (Prolific API docs, Submissions).</summary>
internal static class SubmissionStatus
{
    /// <summary>The status of a submission in the given state.</summary>
    public static string Of(SubmissionState state) => state switch
    {
        SubmissionState.Taken => "ACTIVE",
        SubmissionState.Submitted => "AWAITING REVIEW",
        SubmissionState.Approved => "APPROVED",
        SubmissionState.Rejected => "REJECTED",
        SubmissionState.Returned => "RETURNED",
        SubmissionState.TimedOut => "TIMED-OUT",
        SubmissionState.ScreenedOut => "SCREENED OUT",
        SubmissionState.PartlyApproved => "PARTIALLY APPROVED",
        SubmissionState.Reserved => "RESERVED",
        _ => throw new InvalidOperationException($"There is no state {state}."),
    };
}
