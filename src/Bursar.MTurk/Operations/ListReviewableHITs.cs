namespace Bursar.MTurk;

/// <summary>
/// Shows the HITs that no worker is working on any more: those that are Reviewable, or those that are set aside (MTurk API
/// Reference, ListReviewableHITs).
/// </summary>
internal static class ListReviewableHITs
{
    /// <summary>The answer is a page.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call.Body);
        var typeId = input.EntityId("HITTypeId");
        var status = input.OneOf("Status", nameof(HitStatus.Reviewable), nameof(HitStatus.Reviewing));
        var (after, results) = NextToken.Read(input);
        if (input.Error is { } wrong) return wrong;
        var type = typeId is null ? null : await HitType.FindAsync(call, typeId);
        if (typeId is not null && type is null) return MTurkErrors.Parameter("HITTypeId", typeId);
        return await HitPage.AnswerAsync(
            call,
            new StudyQuery(call.Book, Origin.MTurk, HitPage.Listed, results)
            {
                Before = after,
                Template = type?.Id ?? default,
                CompleteAt = call.Now,
                UnderReview = string.Equals(status, nameof(HitStatus.Reviewing), StringComparison.Ordinal),
            });
    }
}
