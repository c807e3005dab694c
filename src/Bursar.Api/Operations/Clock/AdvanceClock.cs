using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>POST /bursar/v1/clock</c>: moves the time of the books forward, in sandbox mode only, and answers when what fell due by it has
/// happened.
/// </summary>
internal static class AdvanceClock
{
    private static readonly long MaxSeconds = (long)TimeSpan.MaxValue.TotalSeconds;

    private static readonly ApiError NotSandbox = ApiError.Of(
        ApiErrorCode.SandboxOnly, "Time can be moved in sandbox mode only: bursar serve --sandbox, or bursar demo.");

    private static readonly ApiError KeepsNoKeys = ApiError.Of(
        ApiErrorCode.InvalidValue, "An Idempotency-Key cannot be kept for moving the time: after no answer, ask what time it is.");

    private static readonly ApiError NoSeconds = ApiError.Of(
        ApiErrorCode.InvalidValue, "advance_seconds: it is a whole number, 0 or more.");

    private static readonly ApiError LeftUndone = ApiError.Of(
        ApiErrorCode.OutcomeUnknown, "The time was moved, but the store failed before all that fell due had happened. That goes on by itself.");

    /// <summary>Answers the request.</summary>
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        if (call.Services.MovableClock is not { } clock) return NotSandbox;
        if (IdempotencyKey.IsGiven(call.Context.Request)) return KeepsNoKeys;
        var body = await call.BodyAsync(ClockJson.Default.ClockRequest);
        if (!body.Ok) return body.Error;
        if (body.Value.AdvanceSeconds is not (>= 0 and var seconds)) return NoSeconds;
        if (seconds > MaxSeconds || !clock.TryAdvance(TimeSpan.FromSeconds(seconds)))
            return ApiError.Of(ApiErrorCode.InvalidValue, $"advance_seconds: the time can be moved to {clock.Latest:yyyy-MM-dd} at the most.");
        try
        {
            await DueSweep.RunAsync(call.Ledger, call.Cancellation);
        }
        catch (StoreException)
        {
            // Not to be tried again, as a failed store else invites to: the time would be moved twice.
            return LeftUndone;
        }
        return ApiAnswer.Ok(ClockAnswer.Of(call.Services), ClockJson.Default.ClockAnswer);
    }
}
