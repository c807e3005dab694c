namespace Bursar.MTurk;

/// <summary>
/// Moves a HIT's end. To the past: it expires now, and what was reserved for assignments that nobody accepted is available again.
/// To the future: it goes on, and they are reserved again (MTurk API Reference, UpdateExpirationForHIT).
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
