using Bursar.Http;

namespace Bursar.WebConsole;

/// <summary><c>POST /console/you/password</c>: changes the password, and signs out every other session.</summary>
internal static class ChangePassword
{
    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        var (desk, who) = (call.Services.Desk, call.Who);
        var (old, password) = (call.Form.Raw("old"), call.Form.Raw("password"));
        var model = await ShowYou.ModelAsync(call);
        if (Passwords.Check(password, who.SignIn.Name) is { } error)
            return ShowYou.Again(call, model with { PasswordError = error });
        if (call.Form.Raw("again") != password)
            return ShowYou.Again(call, model with { AgainError = "The two passwords differ." });
        if (!await desk.IsPasswordAsync(who, old, call.Cancellation))
            return ShowYou.Again(call, model with { OldError = "This is not your password." });
        var outcome = await desk.SetPasswordAsync(who, password);
        return outcome.Accepted
            ? PageAnswer.Redirect($"{ConsoleSite.Root}/you?done=password")
            : ShowYou.Again(call, model with { OldError = outcome.Rejection.Detail });
    }
}
