namespace Bursar.MTurk;

/// <summary>
/// Shows what the review policies of a HIT found and did, in order (MTurk API Reference, ListReviewPolicyResultsForHIT).
/// </summary>
internal static class ListReviewPolicyResultsForHIT
{
    private const string AssignmentLevel = "Assignment";
    private const string HitLevel = "HIT";

    /// <summary>The answer is a page.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var id = input.RequiredEntityId("HITId");
        var levels = input.SomeOf("PolicyLevels", AssignmentLevel, HitLevel);
        var actions = !input.Has("RetrieveActions") || input.Flag("RetrieveActions");
        var results = !input.Has("RetrieveResults") || input.Flag("RetrieveResults");
        var (after, limit) = NextToken.Read(input);
        if (input.Error is { } wrong) return wrong;
        if (await Hit.FindStudyAsync(call, id) is not { } study) return MTurkErrors.NoHit(id);

        var (known, plurality) = (Shows(AssignmentLevel, StudyReviews.KnownAnswers), Shows(HitLevel, StudyReviews.Plurality));
        var entries = await call.Ledger.ListAsync(
            new ReviewEntriesOfStudy(study.Id, known | plurality, results, actions, after, limit), call.Cancellation);
        return call.Write(answer =>
        {
            answer.Id("HITId", study.Id);
            if (known != StudyReviews.None) WritePolicy(answer, "AssignmentReviewPolicy", ReviewPolicy.KnownAnswersName);
            if (plurality != StudyReviews.None) WritePolicy(answer, "HITReviewPolicy", ReviewPolicy.PluralityName);
            if (known != StudyReviews.None) ReviewReport.Write(answer, "AssignmentReviewReport", entries, known);
            if (plurality != StudyReviews.None) ReviewReport.Write(answer, "HITReviewReport", entries, plurality);
            if (entries.Count > 0) NextToken.Write(answer, entries[^1].Id);
        });

        StudyReviews Shows(string level, StudyReviews policy)
            => levels.Count == 0 || levels.Contains(level) ? study.Reviews & policy : StudyReviews.None;
    }

    private static void WritePolicy(AnswerWriter answer, string name, string policy)
        => answer.Structure(name, member => member.Text("PolicyName", policy));
}
