namespace Bursar.Ledger;

/// <summary>
/// Compares the submissions of a study with each other and does what its policy says (<see cref="Plurality"/>). Due once no work
/// is left to do, and again whenever more was done since.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submissions">
/// Every submission of the study whose work was submitted, as the caller read them. If more were submitted meanwhile, the command
/// is refused and can be retried.
/// </param>
public sealed record ReviewAgreement(ObjectId Study, IReadOnlyList<ObjectId> Submissions) : StudyCommand(Study)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        rows.Add(RowKey.OfStudyReview(Study));
        foreach (var submission in Submissions.Where(one => one.Book == Book))
        {
            rows.Add(RowKey.OfSubmission(submission));
            rows.Add(RowKey.OfAnswerSheet(submission));
        }
    }

    /// <summary>Whether it is the same review of the same submissions.</summary>
    public bool Equals(ReviewAgreement? other)
        => base.Equals(other) && Submissions.SequenceEqual(other.Submissions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Submissions.Count);

    /// <summary>Reads which submissions there are.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    internal static async ValueTask<Command> OfAsync(ILedgerReader ledger, Study study, CancellationToken cancellation)
    {
        var query = new AnswerSheetsOfStudy(study.Id, default, ReviewPolicies.MaxCompared);
        return new ReviewAgreement(study.Id, [.. (await ledger.ListAsync(query, cancellation)).Select(one => one.Submission)]);
    }

    /// <inheritdoc/>
    protected override Outcome DecideStudy(WorkingSet set, Book book, Study study)
    {
        if (study.ReviewAt is null) return Outcome.Refused(RejectionCode.NotDue, $"Study {Study} has nothing to review.");
        var sheets = Submissions.Where(one => one.Book == Book).Distinct()
            .Select(one => set.Find<AnswerSheet>(RowKey.OfAnswerSheet(one)))
            .Where(one => one?.Study == Study)
            .Select(one => one!)
            .ToList();
        if (sheets.Count != study.Works)
            return Outcome.Refused(RejectionCode.Changed, $"Study {Study} has {study.Works} submissions by now.");
        set.Put(study with { Reviewed = study.Works });
        Review(set, set.Find<StudyReview>(RowKey.OfStudyReview(Study))!.Policies.Plurality!, sheets);
        return set.Receipt(Study);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("review-agreement")
        .With("study", Study.ToString())
        .With("submissions", string.Join(' ', Submissions));

    private void Review(WorkingSet set, Plurality policy, List<AnswerSheet> sheets)
    {
        var log = new ReviewLog(set, Study, StudyReviews.Plurality);
        var compared = sheets.Where(sheet => IsCompared(set, policy, sheet)).ToList();
        var agreement = new Agreement(policy, compared);
        foreach (var question in agreement.Questions)
        {
            var agreed = agreement.Of(question);
            log.Find(ReviewFinding.AgreedAnswerFound, Study, agreed is null ? "false" : "true", question);
            if (agreed is not { } found) continue;
            log.Find(ReviewFinding.AgreedAnswer, Study, found.Answer, question);
            log.Find(ReviewFinding.AnswerAgreementScore, Study, $"{found.Score}", question);
        }
        if (agreement.IsAny)
            foreach (var sheet in compared) Judge(log, policy, sheet.Submission, agreement.Count(sheet.Submission));
        log.Find(ReviewFinding.HitAgreementScore, Study, $"{agreement.Score}");
        if (agreement.Score < policy.ExtendBelow) log.Extend(policy.Extension);
    }

    private static void Judge(ReviewLog log, Plurality policy, ObjectId submission, (int Same, int Other) count)
    {
        var score = 100 * count.Same / (count.Same + count.Other);
        log.Find(ReviewFinding.WorkerAgreementScore, submission, $"{score}");
        log.Find(ReviewFinding.PluralityAnswersCorrect, submission, $"{count.Same}");
        log.Find(ReviewFinding.PluralityAnswersIncorrect, submission, $"{count.Other}");
        if (score >= policy.ApproveFrom) log.Approve(submission, "");
        if (score < policy.RejectBelow) log.Reject(submission, policy.RejectReason);
    }

    private static bool IsCompared(WorkingSet set, Plurality policy, AnswerSheet sheet)
    {
        if (sheet.Score < policy.WithoutBelow) return false;
        var submission = set.Find<Submission>(RowKey.OfSubmission(sheet.Submission))!;
        return !policy.WithoutRejected || submission.State != SubmissionState.Rejected;
    }
}
