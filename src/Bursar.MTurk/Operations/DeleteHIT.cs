namespace Bursar.MTurk;

/// <summary>
/// Disposes of a HIT that no worker is working on and whose assignments are all approved or rejected. After that, no rejection
/// can be overridden (MTurk API Reference, DeleteHIT).
/// </summary>
internal static class DeleteHIT
{
    /// <summary>The answer has no members.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var id = input.RequiredEntityId("HITId");
        if (input.Error is { } wrong) return wrong;
        return await HitChange.AnswerAsync(
            call, id, study => new DeleteStudy(study.Id), HitStatus.Reviewing, HitStatus.Reviewable);
    }
}
