namespace Bursar.Ledger;

/// <summary>
/// The participant has done the work; from now on it waits for a decision, and is approved by itself when none comes.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">The submission's id.</param>
public sealed record SubmitWork(ObjectId Study, ObjectId Submission) : CompletionCommand(Study, Submission)
{
    /// <summary>What was done, in the dialect's own form, to be kept beside the submission; null for nothing.</summary>
    public string? Document { get; init; }

    /// <summary>
    /// The code that the participant was given at the end, at most <see cref="Ledger.Submission.MaxCompletionCode"/> characters.
    /// </summary>
    public string CompletionCode { get; init; } = "";

    /// <inheritdoc/>
    protected override Outcome DecideSubmission(WorkingSet set, Study study, Submission submission)
    {
        if (CheckWorking(set, submission) is { } late) return late;
        if (Document is { } text)
        {
            if (TextRules.Check("What is submitted", text, Ledger.Document.MaxLength) is { } refused) return refused;
            set.Put(new Document(Submission, text));
        }
        if (TextRules.Check("A completion code", CompletionCode, Ledger.Submission.MaxCompletionCode) is { } wrong) return wrong;
        (study, submission) = Submit(set, study, submission with { CompletionCode = CompletionCode });
        return Act(set, study, submission, byPayer: false);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("submit-work")
        .With("study", Study.ToString())
        .With("submission", Submission.ToString())
        .With("document", Document)
        .With("completion_code", CompletionCode);
}
