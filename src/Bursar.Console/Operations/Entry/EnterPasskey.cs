using Bursar.Http;
using Bursar.Ledger;
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
        if (found is var (person, passkey)
            && await call.Services.Desk.LetInAsync(call.Http, person, new Proof { Passkey = passkey }))
            return PageAnswer.Redirect(next);
        // Checking one costs little: what is too often is not noted either.
        var isTooMany = await call.Services.Face.Guesses.IsTooManyAsync(call.Http);
        if (!isTooMany) await call.ExecuteAsync(new NoteFailedSignIn(found?.Person ?? default));
        var model = await ShowSignIn.ModelAsync(call, next) with { Error = Wrong };
        return PageAnswer.Of<Views.Entry.SignInView, SignInModel>(
            call.Frame("Sign in"), model,
            isTooMany ? StatusCodes.Status429TooManyRequests : StatusCodes.Status422UnprocessableEntity);
    }
}
