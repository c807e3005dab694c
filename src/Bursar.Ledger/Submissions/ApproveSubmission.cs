namespace Bursar.Ledger;

/// <summary>
/// Approves submitted work and pays for it from the study's hold: Held(study) → Paid(participant). If requested, it also approves
/// rejected work, whose hold was released: Available → Paid(participant). A submission is paid at most once.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">The submission's id.</param>
public sealed record ApproveSubmission(ObjectId Study, ObjectId Submission) : SubmissionCommand(Study, Submission)
{
    /// <summary>
    /// How long after submission a rejection can be overridden: 30 days (OverrideRejection of MTurk's ApproveAssignment).
    /// </summary>
    public static readonly TimeSpan OverrideWithin = TimeSpan.FromDays(30);

    /// <summary>The message to the participant, at most <see cref="Ledger.Submission.MaxFeedback"/> characters.</summary>
    public string Feedback { get; init; } = "";

    /// <summary>Whether rejected work can be approved too.</summary>
    public bool OverridesRejection { get; init; }

    /// <inheritdoc/>
    protected override Outcome DecideSubmission(WorkingSet set, Study study, Submission submission)
    {
        if (TextRules.Check("Feedback", Feedback, Ledger.Submission.MaxFeedback) is { } refused) return refused;
        if (submission.State == SubmissionState.Submitted) return Pay(set, study, submission with { Feedback = Feedback });
        return OverridesRejection && submission.State == SubmissionState.Rejected
            ? Override(set, study, submission with { Feedback = Feedback })
            : WrongState(submission, SubmissionState.Submitted);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("approve-submission")
        .With("study", Study.ToString())
        .With("submission", Submission.ToString())
        .With("feedback", Feedback)
        .With("overrides_rejection", OverridesRejection.ToString());

    private static Outcome Override(WorkingSet set, Study study, Submission submission)
    {
        if (study.State == StudyState.Deleted) return WrongState(study, "kept");
        if (submission.SubmittedAt + OverrideWithin < set.Now) return TimeOver(submission);
        // A rejection that reopened the place gave it to other participants.
        if (study.Closed == study.Lapsed)
            return Outcome.Refused(RejectionCode.NoPlaceFree, $"Submission {submission.Id} has no place any more.");
        set.Put(submission with { State = SubmissionState.Approved, EndedAt = set.Now });
        set.Put(study with { Closed = study.Closed - 1, Paid = study.Paid + 1 });
        var rejection = set.Move(
            TransferKind.Payment, Account.Available, Account.Paid(submission.Participant), study.UnitCost, submission.Id);
        return rejection is not null ? rejection : set.Receipt(submission.Id);
    }
}
