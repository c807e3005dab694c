namespace Bursar.Api;

/// <summary><c>GET /bursar/v1/faults</c>: the faults that a sandbox is asked for, and how often each has struck.</summary>
internal static class GetFaults
{
    public static ValueTask<ApiAnswer> AnswerAsync(ApiCall call) => ValueTask.FromResult<ApiAnswer>(
        call.Services.Faults is { } plan
            ? ApiAnswer.Ok(
                new([.. plan.All.Select(one => FaultAnswer.Of(one.Number, one.Rule, one.Struck))]), FaultJson.Default.FaultList)
            : FaultRequest.Refused);
}
