namespace Bursar.MTurk;

/// <summary>
/// Changes the time at which a HIT expires. If that time has passed, the HIT expires now, whenever it was, and what was reserved
/// for assignments that no worker accepted is available again. If it is in the future, the HIT continues, and they are reserved
/// again (MTurk API Reference, UpdateExpirationForHIT). For a HIT that is disposed of, the call is accepted and changes nothing:
/// Dallinger expires the HITs of an experiment without asking which of them are left.
/// </summary>
internal static class UpdateExpirationForHIT
{
    // The seconds from now to an end in the future.
    private static readonly (long Min, long Max) Range = (60, 31_536_000);

    /// <summary>The answer has no members.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var id = input.RequiredEntityId("HITId");
        var expireAt = input.RequiredTime("ExpireAt");
        if (input.Error is { } wrong) return wrong;
        if (await Hit.FindStudyAsync(call, id) is not { } study) return MTurkErrors.NoHit(id);
        var outcome = await call.ExecuteAsync(new SetExpiry(study.Id, expireAt)
        {
            Nearest = TimeSpan.FromSeconds(Range.Min),
            Furthest = TimeSpan.FromSeconds(Range.Max),
        });
        if (outcome.Rejection?.Code == RejectionCode.InvalidValue)
            return MTurkErrors.Expiration((expireAt - call.Now).Ticks / TimeSpan.TicksPerSecond, Range);
        // Only a HIT that is disposed of is in the wrong state for this.
        var disposed = outcome.Rejection?.Code == RejectionCode.WrongState;
        return outcome.Accepted || disposed ? call.Done() : MTurkRejections.Of(outcome.Rejection!);
    }
}
