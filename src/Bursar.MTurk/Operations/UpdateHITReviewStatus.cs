namespace Bursar.MTurk;

/// <summary>
/// Sets a Reviewable HIT aside as Reviewing, or reverts that. The status helps the requester to keep order and has no other
/// effect (MTurk API Reference, UpdateHITReviewStatus).
/// </summary>
internal static class UpdateHITReviewStatus
{
    /// <summary>The answer has no members.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var id = input.RequiredEntityId("HITId");
        var revert = input.Flag("Revert");
        if (input.Error is { } wrong) return wrong;
        return await HitChange.AnswerAsync(
            call, id, study => new ReviewStudy(study.Id, UnderReview: !revert), HitStatus.Reviewable, HitStatus.Reviewing);
    }
}
