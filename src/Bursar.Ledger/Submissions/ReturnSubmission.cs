namespace Bursar.Ledger;

/// <summary>
/// The participant returns the place within the time limit: unfinished, or submitted if the payer asked for its return. The place
/// opens again while the study is active; otherwise its cost is released.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">The submission's id.</param>
/// <param name="Participant">The participant who has the place, as the caller read it; it never changes.</param>
public sealed record ReturnSubmission(ObjectId Study, ObjectId Submission, ObjectId Participant)
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
        var asked = submission is { State: SubmissionState.Submitted, ReturnRequestedAt: not null }
            && !(submission.Due <= set.Now);
        if (!asked && CheckWorking(set, submission) is { } late) return late;
        set.Put(new Participation(Study, Participant, default));
        return End(set, study, submission, SubmissionState.Returned, reopens: true);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("return-submission")
        .With("study", Study.ToString())
        .With("submission", Submission.ToString())
        .With("participant", Participant.ToString());
}
