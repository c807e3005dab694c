namespace Bursar.Api;

/// <summary><c>DELETE /bursar/v1/faults/{fault}</c>: a sandbox fails no more in this way.</summary>
internal static class DeleteFault
{
    public static ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        if (call.Services.Faults is not { } plan) return ValueTask.FromResult<ApiAnswer>(FaultRequest.Refused);
        var isThere = ApiPage.TryParseSequence(call.Route("fault"), out var number)
            && number <= int.MaxValue && plan.Remove((int)number);
        return ValueTask.FromResult<ApiAnswer>(isThere ? ApiAnswer.Done : ApiError.NotFound("fault", call.Route("fault")));
    }
}
