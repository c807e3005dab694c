namespace Bursar.Ledger;

/// <summary>
/// The participant submits the work. It then waits for a decision and is approved automatically if none is made in time.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">The submission's id.</param>
public sealed record SubmitWork(ObjectId Study, ObjectId Submission) : CompletionCommand(Study, Submission)
{
    /// <summary>The work in the dialect's own form, stored with the submission; null for none.</summary>
    public string? Document { get; init; }

    /// <summary>
    /// The completion code that the participant enters, at most <see cref="Ledger.Submission.MaxCompletionCode"/> characters;
    /// empty for none.
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
