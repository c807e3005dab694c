using Bursar.Http;
using Microsoft.AspNetCore.Http;

namespace Bursar.WebConsole;

/// <summary><c>POST /console/sign-in</c>: signs in with a name and a password.</summary>
internal static class EnterPassword
{
    private const string Wrong =
        "That address and password do not fit. After ten wrong passwords, none is accepted for a quarter of an hour.";

    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        var (name, next) = (call.Form["name"], ShowSignIn.NextOf(call.Form["next"]));
        var (status, error) = await call.Services.Desk.SignInAsync(call.Http, name, call.Form.Raw("password")) switch
        {
            SignInResult.Done => (StatusCodes.Status303SeeOther, ""),
            SignInResult.Wrong => (StatusCodes.Status422UnprocessableEntity, Wrong),
            SignInResult.TooMany => (
                StatusCodes.Status429TooManyRequests, "Too many sign-ins from your network failed. Wait a few seconds."),
            _ => (StatusCodes.Status503ServiceUnavailable, "Too many people are signing in. Try again in a few seconds."),
        };
        if (error.Length == 0) return PageAnswer.Redirect(next);
        var model = await ShowSignIn.ModelAsync(call, next) with { Name = name, Error = error };
        return PageAnswer.Of<Views.Entry.SignInView, SignInModel>(call.Frame("Sign in"), model, status);
    }
}
