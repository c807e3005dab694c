namespace Bursar.Ledger;

/// <summary>
/// Does what is due for a submission: work that was not submitted times out; submitted work without a decision is approved; a
/// place that was reserved and not used is given back, and the participant can take it again.
/// Refused without any change if nothing is due yet or it was already done, so it is safe to repeat.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">The submission's id.</param>
/// <param name="Participant">The participant who has the place, as the caller read it; it never changes.</param>
public sealed record SettleSubmission(ObjectId Study, ObjectId Submission, ObjectId Participant)
    : SubmissionCommand(Study, Submission)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        rows.Add(RowKey.OfParticipation(Study, Participant));
    }

    /// <inheritdoc/>
    protected override Outcome DecideSubmission(WorkingSet set, Study study, Submission submission)
    {
        if (submission.Participant != Participant) return Rejection.NotFound("submission", Submission);
        if (!(submission.Due <= set.Now))
            return Outcome.Refused(RejectionCode.NotDue, $"Nothing is due for submission {Submission}.");
        if (submission.State == SubmissionState.Submitted) return Pay(set, study, submission);
        if (submission.State != SubmissionState.Reserved) return TimeOut(set, study, submission);
        TakeNoPart(set, submission);
        return End(set, study, submission, SubmissionState.Returned, reopens: true);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("settle-submission")
        .With("study", Study.ToString())
        .With("submission", Submission.ToString())
        .With("participant", Participant.ToString());
}
