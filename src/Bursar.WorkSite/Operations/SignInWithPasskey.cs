using Bursar.Http;
using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary><c>POST /sign-in/passkey</c>: signs in with a passkey, which says whose it is.</summary>
internal static class SignInWithPasskey
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        var form = await call.FormAsync();
        var (to, services) = (form["to"], call.Services);
        var found = await services.Passkeys.CheckAsync(call.Context, form["credential"], form["state"]);
        return await services.Desk.SignInAsync(call.Context, found) switch
        {
            SignInResult.Done => WorkAnswer.GoTo(SignInAddress.After(to)),
            SignInResult.TooMany => await ShowSignIn.ShowAsync(
                call, to, why: Say("SignIn.TooMany"), status: StatusCodes.Status429TooManyRequests),
            _ => await ShowSignIn.ShowAsync(call, to, why: Say("Passkey.Wrong"), status: StatusCodes.Status403Forbidden),
        };
    }
}
