using Bursar.Http;
using Microsoft.AspNetCore.Http;

namespace Bursar.Api;

/// <summary><c>POST /bursar/v1/faults</c>: has a sandbox fail in a way that programs must survive.</summary>
internal static class CreateFault
{
    private static readonly ApiError TooMany = ApiError.Of(
        ApiErrorCode.InvalidValue, $"There are {FaultPlan.Max} faults. Delete some.");

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        if (call.Services.Faults is not { } plan) return FaultRequest.Refused;
        var body = await call.BodyAsync(FaultJson.Default.FaultRequest);
        if (!body.Ok) return body.Error;
        var rule = body.Value.ToRule(call);
        if (!rule.Ok) return rule.Error;
        var number = plan.Add(rule.Value);
        if (number == 0) return TooMany;
        return ApiAnswer.Ok(FaultAnswer.Of(number, rule.Value, 0), FaultJson.Default.FaultAnswer) with
        {
            Status = StatusCodes.Status201Created,
        };
    }
}
