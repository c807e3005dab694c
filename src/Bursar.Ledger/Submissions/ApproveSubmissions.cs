namespace Bursar.Ledger;

/// <summary>
/// Approves submissions of one or several studies of a book, all or none: Held(study) → Paid(participant) for each. Submissions
/// that are already approved stay so.
/// </summary>
/// <param name="Book">The book's number.</param>
/// <param name="Studies">The studies of the submissions, as the caller read them; they never change.</param>
/// <param name="Submissions">1 to <see cref="Max"/> ids.</param>
public sealed record ApproveSubmissions(int Book, IReadOnlySet<ObjectId> Studies, IReadOnlyList<ObjectId> Submissions)
    : Command(Book)
{
    /// <summary>The maximum number of submissions in one command (Prolific API docs, bulk approve).</summary>
    public const int Max = 1_000;

    /// <inheritdoc/>
    public override int Weight => Math.Max(1, Submissions.Count);

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        foreach (var id in Studies)
            if (id.Book == Book) rows.Add(RowKey.OfStudy(id));
        if (Submissions.Count > Max) return;
        foreach (var id in Submissions)
            if (id.Book == Book) rows.Add(RowKey.OfSubmission(id));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is not { } book) return Rejection.NotFound("book", Book);
        if (Submissions.Count is 0 or > Max)
            return Outcome.Refused(RejectionCode.InvalidValue, $"1 to {Max} submissions are approved at once.");
        foreach (var id in Submissions)
        {
            var submission = id.Book == Book ? set.Find<Submission>(RowKey.OfSubmission(id)) : null;
            if (submission is null || !Studies.Contains(submission.Study)) return Rejection.NotFound("submission", id);
            if (submission.State == SubmissionState.Approved) continue;
            if (submission.State != SubmissionState.Submitted)
                return SubmissionCommand.WrongState(submission, SubmissionState.Submitted);
            var study = set.Find<Study>(RowKey.OfStudy(submission.Study))!;
            SubmissionCommand.Pay(set, study, submission);
        }
        return set.Receipt(book.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("approve-submissions")
        .With("studies", string.Join(' ', Studies.Select(id => id.ToString()).Order(StringComparer.Ordinal)))
        .With("submissions", string.Join(' ', Submissions));
}
