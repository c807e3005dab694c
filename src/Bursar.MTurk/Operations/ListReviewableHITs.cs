namespace Bursar.MTurk;

/// <summary>
/// Shows the HITs that no worker is working on any more: those that are Reviewable, or those that are set aside (MTurk API
/// Reference, ListReviewableHITs).
/// </summary>
internal static class ListReviewableHITs
{
    private const int MaxExpired = 1_000;
    private static readonly StudyPhase[] Reviewable = [StudyPhase.AllSubmitted, StudyPhase.AllDecided];
    private static readonly StudyPhase[] Reviewing = [StudyPhase.Reviewing];

    /// <summary>The answer is a page.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var typeId = input.EntityId("HITTypeId");
        var status = input.OneOf("Status", nameof(HitStatus.Reviewable), nameof(HitStatus.Reviewing));
        var (after, results) = NextToken.Read(input);
        if (input.Error is { } wrong) return wrong;
        var type = typeId is null ? null : await HitType.FindAsync(call, typeId);
        if (typeId is not null && type is null) return MTurkErrors.Parameter("HITTypeId", typeId);
        var phases = string.Equals(status, nameof(HitStatus.Reviewing), StringComparison.Ordinal) ? Reviewing : Reviewable;
        var query = new StudyIds(call.Book, Origin.MTurk, phases, results)
        {
            Beyond = after,
            NewestFirst = true,
            Template = type?.Id ?? default,
        };
        var ids = await call.Ledger.ListAsync(query, call.Cancellation);
        return await HitPage.AnswerAsync(call, [.. ids.Union(await ExpiredAsync(call, query)).OrderDescending().Take(results)]);
    }

    /// <summary>The HITs that have just expired: the sweep will put them into their phase within a second.</summary>
    private static async ValueTask<IEnumerable<ObjectId>> ExpiredAsync(MTurkCall call, StudyIds query)
    {
        var expired = await call.Ledger.ListAsync(
            new StudiesExpired(call.Book, Origin.MTurk, call.Now, MaxExpired), call.Cancellation);
        return expired
            .Where(study => study.IsComplete(call.Now) && study.UnderReview == (query.Phases == Reviewing))
            .Where(study => query.Template.IsEmpty || study.Template == query.Template)
            .Where(study => query.Beyond.IsEmpty || study.Id.CompareTo(query.Beyond) < 0)
            .Select(study => study.Id);
    }
}
