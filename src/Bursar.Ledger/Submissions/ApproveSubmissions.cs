namespace Bursar.Ledger;

/// <summary>
/// Approves many submissions of a study, all or none: Held(study) → Paid(participant) for each. Those that are approved already stay so.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submissions">1 to <see cref="Max"/> ids.</param>
public sealed record ApproveSubmissions(ObjectId Study, IReadOnlyList<ObjectId> Submissions) : StudyCommand(Study)
{
    /// <summary>The most in one command (Prolific API docs, bulk approve).</summary>
    public const int Max = 1_000;

    /// <inheritdoc/>
    public override void Name(ICollection<RowKey> rows)
    {
        base.Name(rows);
        if (Submissions.Count > Max) return;
        foreach (var id in Submissions)
            if (id.Book == Book) rows.Add(RowKey.OfSubmission(id));
    }

    /// <inheritdoc/>
    protected override Outcome Decide(WorkingSet set, Book book, Study study)
    {
        if (Submissions.Count is 0 or > Max) return Outcome.Refused(RejectionCode.InvalidValue, $"1 to {Max} submissions are approved at once.");
        foreach (var id in Submissions)
        {
            var submission = id.Book == Book ? set.Find<Submission>(RowKey.OfSubmission(id)) : null;
            if (submission?.Study != Study) return Rejection.NotFound("submission", id);
            if (submission.State == SubmissionState.Approved) continue;
            if (submission.State != SubmissionState.Submitted) return SubmissionCommand.WrongState(submission, SubmissionState.Submitted);
            if (SubmissionCommand.Pay(set, set.Find<Study>(RowKey.OfStudy(Study))!, submission).Rejection is { } rejection) return rejection;
        }
        return set.Receipt(Study);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("approve-submissions")
        .With("study", Study.ToString())
        .With("submissions", string.Join(' ', Submissions));
}
