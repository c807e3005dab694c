using Bursar.Http;
using Microsoft.AspNetCore.Http;

namespace Bursar.WebConsole;

/// <summary><c>POST /console/sign-in/passkey</c>: signs in with a passkey, which says whose it is.</summary>
internal static class EnterPasskey
{
    private const string Wrong = "That passkey does not sign in here, or it took too long. Try again, or use your password.";

    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        var next = ShowSignIn.NextOf(call.Form["next"]);
        var found = await call.Services.Passkeys.CheckAsync(call.Http, call.Form["credential"], call.Form["state"]);
        var result = await call.Services.Desk.SignInAsync(call.Http, found);
        if (result == SignInResult.Done) return PageAnswer.Redirect(next);
        var model = await ShowSignIn.ModelAsync(call, next) with { Error = Wrong };
        return PageAnswer.Of<Views.Entry.SignInView, SignInModel>(
            call.Frame("Sign in"), model,
            result == SignInResult.TooMany
                ? StatusCodes.Status429TooManyRequests
                : StatusCodes.Status422UnprocessableEntity);
    }
}
