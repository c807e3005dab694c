namespace Bursar.Ledger;

/// <summary>
/// The participant starts to work in a place that was reserved (<see cref="TakePlace.Reserves"/>): from now on, the whole time of
/// the study counts. No money moves. Starting again changes nothing.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">The submission's id.</param>
public sealed record StartWork(ObjectId Study, ObjectId Submission) : SubmissionCommand(Study, Submission)
{
    /// <inheritdoc/>
    protected override Outcome DecideSubmission(WorkingSet set, Study study, Submission submission)
    {
        if (submission.State == SubmissionState.Taken) return set.Receipt(Submission);
        if (submission.State != SubmissionState.Reserved) return WrongState(submission, SubmissionState.Reserved);
        if (submission.Due <= set.Now) return TimeOver(submission);
        set.Put(submission with { State = SubmissionState.Taken, TakenAt = set.Now, Due = set.Latest + study.TimeLimit });
        set.Put(study with { Reserved = study.Reserved - 1 });
        return set.Receipt(Submission);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("start-work")
        .With("study", Study.ToString())
        .With("submission", Submission.ToString());
}
