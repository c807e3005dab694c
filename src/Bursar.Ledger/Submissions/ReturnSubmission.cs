namespace Bursar.Ledger;

/// <summary>
/// The participant, or the payer for them, returns the place: reserved, unfinished and within the time limit, or submitted and
/// waiting for a decision, if the payer asked for its return or the study is one of Prolific's, whose participants can give up
/// the reward. The place opens again while the study is active; otherwise its cost is released.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">The submission's id.</param>
/// <param name="Participant">The participant who has the place, as the caller read it; it never changes.</param>
public sealed record ReturnSubmission(ObjectId Study, ObjectId Submission, ObjectId Participant)
    : SubmissionCommand(Study, Submission)
{
    /// <summary>
    /// Whether the payer returns it for the participant, which is possible at work and while it waits for a decision (RETURN of
    /// Prolific's transition).
    /// </summary>
    public bool ByPayer { get; init; }

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
        var isWaiting = submission.State == SubmissionState.Submitted
            && (ByPayer || submission.ReturnRequestedAt is not null || study.Origin == Origin.Prolific)
            && !(submission.Due <= set.Now);
        var isReserved = submission.State == SubmissionState.Reserved && !(submission.Due <= set.Now);
        if (!isWaiting && !isReserved && CheckWorking(set, submission) is { } late) return late;
        TakeNoPart(set, submission);
        return End(set, study, submission, SubmissionState.Returned, reopens: true);
    }

    /// <inheritdoc/>
    public override RequestText Describe()
    {
        var text = new RequestText("return-submission")
            .With("study", Study.ToString())
            .With("submission", Submission.ToString())
            .With("participant", Participant.ToString());
        // Left out where the participant does it, so that requests that were stored before are still recognized.
        return ByPayer ? text.With("by_payer", ByPayer.ToString()) : text;
    }
}
