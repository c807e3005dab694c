namespace Bursar.Ledger.Tests;

/// <summary>What can become of a submission of the <see cref="NaiveLedger"/>: why it must be refused, or null where it was done.</summary>
internal static class NaiveWork
{
    public static RejectionCode? Submit(NaiveSubmission submission, DateTimeOffset now)
    {
        if (Refuse(submission, now) is { } code) return code;
        submission.Study.Working--;
        submission.Study.Submitted++;
        submission.State = SubmissionState.Submitted;
        submission.SubmittedAt = now;
        submission.Deadline = now + submission.Study.ApproveAfter;
        return null;
    }

    public static RejectionCode? Approve(NaiveSubmission submission, ApproveSubmission approve, DateTimeOffset now)
    {
        if (approve.Feedback.Length > 1_024) return RejectionCode.InvalidValue;
        if (submission.State == SubmissionState.Rejected && approve.OverridesRejection) return Override(submission, approve.Feedback, now);
        return submission.State == SubmissionState.Submitted ? Pay(submission, approve.Feedback, now) : RejectionCode.WrongState;
    }

    public static RejectionCode? Reject(NaiveSubmission submission, RejectSubmission reject, DateTimeOffset now)
    {
        if (submission.State != SubmissionState.Submitted || submission.IsLate(now)) return RejectionCode.WrongState;
        if (reject.Feedback.Length > 1_024) return RejectionCode.InvalidValue;
        submission.Study.Submitted--;
        submission.Feedback = reject.Feedback;
        return Free(submission, SubmissionState.Rejected, reject.Reopens, now);
    }

    public static RejectionCode? Return(NaiveSubmission submission, ObjectId participant, DateTimeOffset now)
    {
        if (submission.Participant != participant) return RejectionCode.NotFound;
        if (Refuse(submission, now) is { } code) return code;
        submission.Study.Working--;
        return Free(submission, SubmissionState.Returned, reopens: true, now);
    }

    public static RejectionCode? Settle(NaiveSubmission submission, ObjectId participant, DateTimeOffset now)
    {
        if (submission.Participant != participant) return RejectionCode.NotFound;
        if (!submission.IsLate(now)) return RejectionCode.NotDue;
        if (submission.State == SubmissionState.Submitted) return Pay(submission, submission.Feedback, now);
        submission.Study.Working--;
        return Free(submission, SubmissionState.TimedOut, reopens: true, now);
    }

    private static RejectionCode? Refuse(NaiveSubmission submission, DateTimeOffset now)
    {
        if (submission.State is not (SubmissionState.Taken or SubmissionState.TimedOut)) return RejectionCode.WrongState;
        return submission.State == SubmissionState.TimedOut || submission.IsLate(now) ? RejectionCode.TimeOver : null;
    }

    /// <summary>From what was held for it.</summary>
    private static RejectionCode? Pay(NaiveSubmission submission, string feedback, DateTimeOffset now)
    {
        var study = submission.Study;
        if (study.Book.Move(study.Account, $"Paid {submission.Participant}", study.Unit) is { } code) return code;
        study.Submitted--;
        study.Paid++;
        submission.Feedback = feedback;
        End(submission, SubmissionState.Approved, now);
        return null;
    }

    /// <summary>From what can be spent: nothing is held for it any more.</summary>
    private static RejectionCode? Override(NaiveSubmission submission, string feedback, DateTimeOffset now)
    {
        var study = submission.Study;
        if (study.State == StudyState.Deleted || now > submission.OverrideUntil) return RejectionCode.WrongState;
        if (study.Closed == 0) return RejectionCode.NoPlaceFree;
        if (study.Book.Move("Available", $"Paid {submission.Participant}", study.Unit) is { } code) return code;
        study.Closed--;
        study.Paid++;
        submission.Feedback = feedback;
        End(submission, SubmissionState.Approved, now);
        return null;
    }

    private static RejectionCode? Free(NaiveSubmission submission, SubmissionState state, bool reopens, DateTimeOffset now)
    {
        var study = submission.Study;
        End(submission, state, now);
        if (reopens && study.State == StudyState.Active)
        {
            study.Open++;
            return null;
        }
        if (reopens) study.Lapsed++;
        else study.Closed++;
        return study.Book.Move(study.Account, "Available", study.Unit);
    }

    private static void End(NaiveSubmission submission, SubmissionState state, DateTimeOffset now)
    {
        submission.State = state;
        submission.EndedAt = now;
        submission.Deadline = null;
    }
}
