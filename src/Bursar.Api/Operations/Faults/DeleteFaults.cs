namespace Bursar.Api;

/// <summary><c>DELETE /bursar/v1/faults</c>: a sandbox fails no more.</summary>
internal static class DeleteFaults
{
    public static ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        if (call.Services.Faults is not { } plan) return ValueTask.FromResult<ApiAnswer>(FaultRequest.Refused);
        plan.Clear();
        return ValueTask.FromResult(ApiAnswer.Done);
    }
}
