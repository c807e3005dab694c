namespace Bursar.Ledger;

/// <summary>A command that ends a submission with a completion code.</summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">The submission's id.</param>
public abstract record CompletionCommand(ObjectId Study, ObjectId Submission) : SubmissionCommand(Study, Submission)
{
    /// <summary>Marks the work as submitted and waiting for a decision.</summary>
    /// <returns>The study and the submission after the change.</returns>
    private protected static (Study Study, Submission Submission) Submit(WorkingSet set, Study study, Submission submission)
    {
        submission = submission with
        {
            State = SubmissionState.Submitted,
            SubmittedAt = set.Now,
            Due = set.Latest + study.ApproveAfter,
        };
        study = study with { Submitted = study.Submitted + 1 };
        set.Put(submission);
        set.Put(study);
        return (study, submission);
    }

    /// <summary>
    /// Does what the submission's code stands for, if whoever entered it may use it. If the funds do not cover a payment, the
    /// submission waits for the payer's decision; if the payer entered the code, the command is refused.
    /// </summary>
    private protected static Outcome Act(WorkingSet set, Study study, Submission submission, bool byPayer)
    {
        if (study.CompletionCodes.Find(submission.CompletionCode) is not { } code || code.ByPayer != byPayer)
            return set.Receipt(submission.Id);
        switch (code.Action)
        {
            case CompletionAction.Approve:
                return Pay(set, study, submission);
            case CompletionAction.ScreenOut when code.Slots > 0 && (byPayer || CanScreenOut(set, study, code.Amount)):
                study = study with { CompletionCodes = study.CompletionCodes.WithoutSlot(code) };
                return ScreenOut(set, study, submission, code.Amount, reopens: true);
            case CompletionAction.RequestReturn:
                set.Put(submission with { ReturnRequestedAt = set.Now });
                break;
        }
        return set.Receipt(submission.Id);
    }
}
