namespace Bursar.Ledger;

/// <summary>The participant has done the work; from now on it waits for a decision, and is approved by itself when none comes.</summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">The submission's id.</param>
public sealed record SubmitWork(ObjectId Study, ObjectId Submission) : SubmissionCommand(Study, Submission)
{
    /// <summary>What was done, in the dialect's own form, to be kept beside the submission; null for nothing.</summary>
    public string? Document { get; init; }

    /// <inheritdoc/>
    protected override Outcome Decide(WorkingSet set, Study study, Submission submission)
    {
        if (RefuseUnlessWorking(set, submission) is { } late) return late;
        if (Document is { } text)
        {
            if (TextRules.Refuse("What is submitted", text, Ledger.Document.MaxLength) is { } refused) return refused;
            set.Put(new Document(Submission, text));
        }
        set.Put(submission with { State = SubmissionState.Submitted, SubmittedAt = set.Now, Due = set.Now + study.ApproveAfter });
        set.Put(study with { Submitted = study.Submitted + 1 });
        return set.Receipt(Submission);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("submit-work")
        .With("study", Study.ToString())
        .With("submission", Submission.ToString())
        .With("document", Document);
}
