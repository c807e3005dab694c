namespace Bursar.Api;

/// <summary><c>GET /bursar/v1/calls/{call}</c>: one of the last calls of a sandbox.</summary>
internal static class GetCall
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        if (call.Services.Calls is not { } calls) return CallAnswer.NotInspected(call);
        await calls.SettledAsync(call.Cancellation);
        return ApiPage.TryParseSequence(call.Route("call"), out var number) && calls.Find(number) is { } found
            ? ApiAnswer.Ok(await CallAnswer.OfAsync(call, found), CallJson.Default.CallAnswer)
            : ApiError.NotFound("call", call.Route("call"));
    }
}
