namespace Bursar.Ledger;

/// <summary>
/// The participant has filled in a part of a form and goes on: the answers so far are kept until the work is submitted
/// (<see cref="WorkDraft"/>). No money moves, and nobody but the participant sees them.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">The submission's id.</param>
/// <param name="Text">All answers so far, in the dialect's own form; at most <see cref="Document.MaxLength"/> characters.</param>
/// <param name="Was">
/// The draft that the caller read; empty for none. If it has changed since, in another tab, the command is refused and can be
/// retried.
/// </param>
public sealed record KeepDraft(ObjectId Study, ObjectId Submission, string Text, string Was)
    : SubmissionCommand(Study, Submission)
{
    /// <summary>The files that belong to it, at most <see cref="Upload.MaxFiles"/>, one for each question.</summary>
    public IReadOnlyList<NewUpload> Uploads { get; init; } = [];

    /// <inheritdoc/>
    public override int Weight => 1 + NewUpload.WeightOf(Uploads);

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        if (Submission.Book != Book) return;
        rows.Add(RowKey.OfUpload(WorkDraft.IdOf(Submission)));
        NewUpload.DeclareRows(rows, Uploads, Submission);
    }

    /// <inheritdoc/>
    protected override Outcome DecideSubmission(WorkingSet set, Study study, Submission submission)
    {
        if (CheckWorking(set, submission) is { } late) return late;
        if (TextRules.Check("A draft", Text, Document.MaxLength) is { } tooLong) return tooLong;
        var draft = set.Find<Upload>(RowKey.OfUpload(WorkDraft.IdOf(Submission)));
        if (!string.Equals(WorkDraft.TextOf(draft), Was, StringComparison.Ordinal))
            return Outcome.Refused(RejectionCode.Changed, $"The draft of submission {Submission} was changed meanwhile.");
        if (NewUpload.Put(set, Uploads, Study, Submission) is { } unfit) return unfit;
        set.Put(WorkDraft.Of(Submission, Text));
        if (!submission.HasDraft) set.Put(submission with { HasDraft = true });
        return set.Receipt(Submission);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("keep-draft")
        .With("study", Study.ToString())
        .With("submission", Submission.ToString())
        .With("text", Text)
        .With("was", Was)
        .With("uploads", string.Join('\n', Uploads));
}
