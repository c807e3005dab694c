using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary><c>POST /console/link/{link}</c>: sets the password, if the link is for that, and signs in.</summary>
internal static class FollowLink
{
    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        var secret = PersonSecret.TryParse(call.Route("link"));
        if (secret is null || await call.Services.Desk.FindLinkAsync(secret, call.Cancellation) is not { Link: { } link } found)
            return PageAnswer.Failure(call, Failures.LinkOver);
        var password = link.Purpose == LinkPurpose.SetPassword ? call.Form.Raw("password") : null;
        if (password is not null && ErrorsOf(call, password, found.Name) is { } wrong)
            return PageAnswer.Again<Views.Entry.LinkView, LinkModel>(call.Frame("Set your password"), wrong);
        return await call.Services.Desk.UseLinkAsync(call.Http, secret, password) is null
            ? PageAnswer.Redirect(ConsoleSite.Root)
            : PageAnswer.Failure(call, Failures.LinkOver);
    }

    private static LinkModel? ErrorsOf(ConsoleCall call, string password, string name)
    {
        var model = new LinkModel(name, LinkPurpose.SetPassword);
        if (Passwords.Check(password, name) is { } error) return model with { PasswordError = error };
        return call.Form.Raw("again") == password ? null : model with { AgainError = "The two passwords differ." };
    }
}
