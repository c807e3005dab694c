namespace Bursar.Ledger;

/// <summary>The participant has done the work; from now on it waits for a decision, and is approved by itself when none comes.</summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">The submission's id.</param>
public sealed record SubmitWork(ObjectId Study, ObjectId Submission) : SubmissionCommand(Study, Submission)
{
    /// <summary>What was done, in the dialect's own form, to be kept beside the submission; null for nothing.</summary>
    public string? Document { get; init; }

    /// <summary>The code that the participant was given at the end, at most <see cref="Ledger.Submission.MaxCompletionCode"/> characters.</summary>
    public string CompletionCode { get; init; } = "";

    /// <summary>Whether the payer enters the code for the participant.</summary>
    public bool ByPayer { get; init; }

    /// <inheritdoc/>
    protected override Outcome Decide(WorkingSet set, Study study, Submission submission)
    {
        if (RefuseUnlessWorking(set, submission) is { } late) return late;
        if (Document is { } text)
        {
            if (TextRules.Refuse("What is submitted", text, Ledger.Document.MaxLength) is { } refused) return refused;
            set.Put(new Document(Submission, text));
        }
        if (TextRules.Refuse("A completion code", CompletionCode, Ledger.Submission.MaxCompletionCode) is { } wrong) return wrong;
        submission = submission with
        {
            State = SubmissionState.Submitted,
            SubmittedAt = set.Now,
            Due = set.Now + study.ApproveAfter,
            CompletionCode = CompletionCode,
        };
        study = study with { Submitted = study.Submitted + 1 };
        set.Put(submission);
        set.Put(study);
        return Act(set, study, submission);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("submit-work")
        .With("study", Study.ToString())
        .With("submission", Submission.ToString())
        .With("document", Document)
        .With("completion_code", CompletionCode)
        .With("by_payer", ByPayer.ToString());

    /// <summary>Does what the code stands for. A payment that the funds do not cover is left to the payer.</summary>
    private Outcome Act(WorkingSet set, Study study, Submission submission)
    {
        if (study.CompletionCodes.Find(submission.CompletionCode) is not { } code || code.ByPayer != ByPayer) return set.Receipt(submission.Id);
        switch (code.Action)
        {
            case CompletionAction.Approve:
                return Pay(set, study, submission);
            case CompletionAction.ScreenOut when code.Slots > 0 && set.Book!.Spendable >= ScreenOutCost(set, study, code.Amount).Total:
                study = study with { CompletionCodes = study.CompletionCodes.WithoutSlot(code) };
                return ScreenOut(set, study, submission, code.Amount, reopens: true);
            case CompletionAction.RequestReturn:
                set.Put(submission with { ReturnRequestedAt = set.Now });
                break;
        }
        return set.Receipt(submission.Id);
    }
}
