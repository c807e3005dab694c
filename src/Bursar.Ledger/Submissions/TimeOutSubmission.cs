namespace Bursar.Ledger;

/// <summary>
/// The participant's time is over now, whatever the clock says, for trials in a sandbox. The place opens again while the study is
/// active; otherwise its cost is released.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">The submission's id.</param>
/// <param name="Participant">The participant who has the place, as the caller read it; it never changes.</param>
public sealed record TimeOutSubmission(ObjectId Study, ObjectId Submission, ObjectId Participant)
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
        if (submission.State != SubmissionState.Taken) return WrongState(submission, SubmissionState.Taken);
        return TimeOut(set, study, submission);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("time-out-submission")
        .With("study", Study.ToString())
        .With("submission", Submission.ToString())
        .With("participant", Participant.ToString());
}
