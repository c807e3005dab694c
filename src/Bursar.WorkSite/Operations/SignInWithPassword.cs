using System.Diagnostics;
using Bursar.Http;
using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary><c>POST /sign-in</c>: signs in with a name and a password.</summary>
internal static class SignInWithPassword
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        var form = await call.FormAsync();
        var (to, name) = (form["to"], form["name"]);
        return await call.Services.Desk.SignInAsync(call.Context, name, form["password"]) switch
        {
            SignInResult.Done => WorkAnswer.GoTo(SignInAddress.After(to)),
            SignInResult.Wrong => await AgainAsync(Say("SignIn.Wrong"), StatusCodes.Status403Forbidden),
            SignInResult.TooMany => await AgainAsync(
                Say("SignIn.TooMany"), StatusCodes.Status429TooManyRequests),
            SignInResult.Busy => await AgainAsync(
                Say("SignIn.Busy"), StatusCodes.Status503ServiceUnavailable),
            var other => throw new UnreachableException($"There is no page for {other}."),
        };

        ValueTask<WorkAnswer> AgainAsync(string why, int status) => ShowSignIn.ShowAsync(call, to, name, why, status);
    }
}
