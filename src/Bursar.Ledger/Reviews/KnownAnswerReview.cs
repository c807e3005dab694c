namespace Bursar.Ledger;

/// <summary>What happens when work is submitted in a study with review policies.</summary>
internal static class KnownAnswerReview
{
    /// <summary>Keeps the answers, compares them with the known ones, and does what the policy says.</summary>
    public static void Run(WorkingSet set, ReviewPolicies policies, Submission submission, IReadOnlyList<GivenAnswer> answers)
    {
        var sheet = new AnswerSheet(submission.Id, submission.Study, new(answers), null);
        if (policies.Known is not { } known)
        {
            set.Put(sheet);
            return;
        }
        var log = new ReviewLog(set, submission.Study, StudyReviews.KnownAnswers);
        var compared = known.Compare(answers).ToList();
        var correct = compared.Count(one => one.IsCorrect);
        var score = 100 * correct / compared.Count;
        set.Put(sheet with { Score = score });
        foreach (var (question, isCorrect) in compared)
            log.Find(ReviewFinding.KnownAnswerCorrect, submission.Id, isCorrect ? "1" : "0", question);
        log.Find(ReviewFinding.KnownAnswerScore, submission.Id, $"{score}");
        log.Find(
            ReviewFinding.Review, submission.Id, $"Reviewed {compared.Count} known answers; {correct}/{compared.Count} correct");
        if (score >= known.ApproveFrom) log.Approve(submission.Id, known.ApproveReason);
        if (score < known.RejectBelow) log.Reject(submission.Id, known.RejectReason);
        if (score < known.ExtendBelow) log.Extend(known.Extension);
    }
}
