using System.Diagnostics;
using Bursar.Http;
using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary>
/// <c>POST /code</c>: signs in with a code, which is a name and a password in one. A wrong one is counted and slowed down as a
/// wrong password is.
/// </summary>
internal static class ReturnWithCode
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (ReturnCode.Parse((await call.FormAsync())["code"]) is not { } code)
            return ShowReturn.Form(Say("Code.None"), StatusCodes.Status400BadRequest);
        return await call.Services.Desk.SignInAsync(call.Context, code.Name, code.Secret) switch
        {
            SignInResult.Done => WorkAnswer.GoTo("/tasks"),
            SignInResult.Wrong => ShowReturn.Form(Say("Code.Wrong"), StatusCodes.Status403Forbidden),
            SignInResult.TooMany => ShowReturn.Form(Say("SignIn.TooMany"), StatusCodes.Status429TooManyRequests),
            SignInResult.Busy => ShowReturn.Form(Say("SignIn.Busy"), StatusCodes.Status503ServiceUnavailable),
            var other => throw new UnreachableException($"There is no page for {other}."),
        };
    }
}
