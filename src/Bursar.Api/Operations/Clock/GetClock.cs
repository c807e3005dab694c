namespace Bursar.Api;

/// <summary><c>GET /bursar/v1/clock</c>: the ledger's time.</summary>
internal static class GetClock
{
    public static ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
        => ValueTask.FromResult(ApiAnswer.Ok(ClockAnswer.Of(call.Services), ClockJson.Default.ClockAnswer));
}
