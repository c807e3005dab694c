namespace Bursar.Api;

/// <summary>
/// <c>POST /bursar/v1/reset</c>: sets a sandbox back to its snapshot <c>seed</c>, which a demo saves at its start; if there is
/// none, to empty books. The clock goes back with the books, and faults that were asked for end.
/// </summary>
internal static class ResetBooks
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        if (call.Services.Sandbox is not { } sandbox) return SandboxOnly.Refused;
        var body = await call.BodyAsync(ApiJson.Default.NoMembers);
        if (!body.Ok) return body.Error;
        call.Services.Faults?.Clear();
        await sandbox.ResetAsync(call.Cancellation);
        return ApiAnswer.Done;
    }
}
