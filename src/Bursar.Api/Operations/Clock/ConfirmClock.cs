namespace Bursar.Api;

/// <summary>
/// <c>POST /bursar/v1/clock/confirm</c>: makes the books believe the machine's clock, if it has jumped forward and they hold.
/// Otherwise it changes nothing, so it can be repeated.
/// </summary>
internal static class ConfirmClock
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        await Ledger.ConfirmClock.RunAsync(call.Ledger, call.Cancellation);
        return ApiAnswer.Ok(ClockAnswer.Of(call.Services), ClockJson.Default.ClockAnswer);
    }
}
