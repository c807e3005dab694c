namespace Bursar.MTurk;

/// <summary>
/// Changes the time at which a HIT expires. If that time has passed, the HIT expires now, and what was reserved for assignments
/// that no worker accepted is available again. If it is in the future, the HIT continues, and they are reserved again (MTurk API
/// Reference, UpdateExpirationForHIT).
/// </summary>
internal static class UpdateExpirationForHIT
{
    /// <summary>The answer has no members.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call.Body);
        var id = input.RequiredEntityId("HITId");
        var expireAt = input.RequiredTime("ExpireAt");
        if (input.Error is { } wrong) return wrong;
        return await HitChange.AnswerAsync(call, id, study => new SetExpiry(study.Id, expireAt), HitChange.Living);
    }
}
