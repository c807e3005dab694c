namespace Bursar.Ledger.Tests;

/// <summary>One submission of the <see cref="NaiveLedger"/>.</summary>
internal sealed class NaiveSubmission
{
    public required NaiveStudy Study { get; init; }

    public required ObjectId Participant { get; init; }

    public required DateTimeOffset TakenAt { get; init; }

    public SubmissionState State { get; set; } = SubmissionState.Taken;

    public DateTimeOffset? SubmittedAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Whether its participant has had the one place there is for each.</summary>
    public bool Counts => State != SubmissionState.Returned && State != SubmissionState.TimedOut;

    /// <summary>When something happens by itself.</summary>
    public DateTimeOffset? Deadline
    {
        get
        {
            if (State == SubmissionState.Taken) return TakenAt + Study.TimeLimit;
            return State == SubmissionState.Submitted ? SubmittedAt + Study.ApproveAfter : null;
        }
    }

    public bool IsLate(DateTimeOffset now) => Deadline is { } deadline && deadline <= now;
}
