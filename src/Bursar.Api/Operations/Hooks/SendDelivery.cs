using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>POST /bursar/v1/deliveries/{delivery}/send</c>: sends a delivery that is done again, under the same id; for a receiver that
/// has lost it.
/// </summary>
internal static class SendDelivery
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        if (!call.Context.TryGetId("delivery", out var id)) return ApiError.NotFound("delivery", call.Route("delivery"));
        var outcome = await call.ExecuteAsync(new SendAgain(id));
        return outcome.Accepted ? ApiAnswer.Done : outcome.Rejection;
    }
}
