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
            SignInResult.Wrong => Again("That name and password do not belong together.", StatusCodes.Status403Forbidden),
            SignInResult.TooMany => Again(
                "Too many attempts have failed. Wait a minute, then try again.", StatusCodes.Status429TooManyRequests),
            SignInResult.Busy => Again(
                "Too many people are signing in. Please try again.", StatusCodes.Status503ServiceUnavailable),
            var other => throw new UnreachableException($"There is no page for {other}."),
        };

        WorkAnswer Again(string why, int status) => ShowSignIn.Show(call, new(to, name, why), status);
    }
}
