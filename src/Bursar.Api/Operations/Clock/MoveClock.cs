using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>POST /bursar/v1/clock</c>: moves the ledger's time forward, stops it or lets it run, in sandbox mode only, and answers
/// after everything that fell due has been processed.
/// </summary>
internal static class MoveClock
{
    private static readonly long MaxSeconds = (long)TimeSpan.MaxValue.TotalSeconds;

    private static readonly ApiError NotSandbox = ApiError.Of(
        ApiErrorCode.SandboxOnly, "The clock can only be moved in sandbox mode: bursar serve --sandbox, or bursar demo.");

    private static readonly ApiError KeepsNoKeys = ApiError.Of(
        ApiErrorCode.InvalidValue, "Moving the clock does not accept an Idempotency-Key. If you get no answer, read the clock.");

    private static readonly ApiError NoSeconds = ApiError.Of(
        ApiErrorCode.InvalidValue, "advance_seconds: must be a whole number, 0 or more.");

    private static readonly ApiError Both = ApiError.Of(
        ApiErrorCode.InvalidValue, "set: the clock is either advanced or set.");

    private static readonly ApiError LeftUndone = ApiError.Of(
        ApiErrorCode.OutcomeUnknown,
        "The clock was moved, but the store failed before everything that fell due had happened. "
        + "The rest will follow automatically.");

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        if (call.Services.MovableClock is not { } clock) return NotSandbox;
        if (IdempotencyKey.IsGiven(call.Context.Request)) return KeepsNoKeys;
        var body = await call.BodyAsync(ClockJson.Default.ClockRequest);
        if (!body.Ok) return body.Error;
        // What is due by a clock that stands still happens at that time, whether or not the server's own sweep came first.
        if (clock.IsFrozen) await DueSweep.RunAsync(call.Ledger, call.Cancellation);
        if (Move(clock, body.Value) is { } wrong) return wrong;
        try
        {
            await DueSweep.RunAsync(call.Ledger, call.Cancellation);
        }
        catch (StoreException)
        {
            // Unlike other failures of the store, this one must not be retried: the time would be moved twice.
            return LeftUndone;
        }
        return ApiAnswer.Ok(ClockAnswer.Of(call.Services), ClockJson.Default.ClockAnswer);
    }

    /// <summary>Stops it first, so that it then stands exactly where it is moved to.</summary>
    private static ApiError? Move(IMovableClock clock, ClockRequest wish)
    {
        if (wish.AdvanceSeconds is null && wish.Set is null && wish.Frozen is null) return NoSeconds;
        if (wish.AdvanceSeconds is not null && wish.Set is not null) return Both;
        if (wish.AdvanceSeconds is < 0) return NoSeconds;
        var wasFrozen = clock.IsFrozen;
        if (wish.Frozen is true) clock.Freeze();
        if (MoveTo(clock, wish) is { } wrong)
        {
            if (!wasFrozen && wish.Frozen is true) clock.Resume();
            return wrong;
        }
        if (wish.Frozen is false) clock.Resume();
        return null;
    }

    private static ApiError? MoveTo(IMovableClock clock, ClockRequest wish)
    {
        if (wish.Set is { } to && !clock.TrySet(to))
            return ApiError.Of(
                ApiErrorCode.InvalidValue,
                $"set: must not be over, and at most {clock.Latest:yyyy-MM-dd}. Only a reset or a snapshot goes back.");
        if (wish.AdvanceSeconds is { } seconds && (seconds > MaxSeconds || !clock.TryAdvance(TimeSpan.FromSeconds(seconds))))
            return ApiError.Of(
                ApiErrorCode.InvalidValue, $"advance_seconds: the clock can be moved to {clock.Latest:yyyy-MM-dd} at most.");
        return null;
    }
}
