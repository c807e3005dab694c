namespace Bursar.MTurk;

/// <summary>What the reviews of a HIT found and did (the model's <c>ReviewReport</c>).</summary>
internal static class ReviewReport
{
    /// <summary>Writes the report of one policy.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="entries">The entries of the page.</param>
    /// <param name="policy">The policy.</param>
    public static void Write(AnswerWriter answer, string name, IEnumerable<ReviewEntry> entries, StudyReviews policy)
    {
        var mine = entries.Where(one => one.Policy == policy).ToList();
        answer.Structure(name, report =>
        {
            report.List("ReviewResults", mine.Where(one => !one.IsAction), WriteResult);
            report.List("ReviewActions", mine.Where(one => one.IsAction), WriteAction);
        });
    }

    private static void WriteResult(AnswerWriter answer, ReviewEntry entry)
    {
        answer.Id("ActionId", entry.Id);
        answer.Id("SubjectId", entry.Subject);
        answer.Text("SubjectType", TypeOf(entry));
        if (entry.Question.Length > 0) answer.Text("QuestionId", entry.Question);
        answer.Text("Key", entry.Finding.ToString());
        answer.Text("Value", entry.Value);
    }

    private static void WriteAction(AnswerWriter answer, ReviewEntry entry)
    {
        answer.Id("ActionId", entry.Id);
        answer.Text("ActionName", entry.Finding.ToString().ToLowerInvariant());
        answer.Id("TargetId", entry.Subject);
        answer.Text("TargetType", TypeOf(entry));
        answer.Text("Status", entry.Failure is null ? "SUCCEEDED" : "FAILED");
        answer.Time("CompleteTime", entry.At);
        answer.Text("Result", entry.Value);
        if (entry.Failure is not null) answer.Text("ErrorCode", ErrorOf(entry).TurkErrorCode);
    }

    private static string TypeOf(ReviewEntry entry) => entry.Subject == entry.Study ? "HIT" : "Assignment";

    private static MTurkError ErrorOf(ReviewEntry entry) => (entry.Failure, entry.Finding) switch
    {
        (RejectionCode.InsufficientFunds, _) => MTurkErrors.InsufficientFunds,
        (_, ReviewFinding.Extend) => MTurkErrors.HitState(HitStatus.Disposed),
        _ => MTurkErrors.AssignmentState(nameof(AssignmentStatus.Submitted)),
    };
}
