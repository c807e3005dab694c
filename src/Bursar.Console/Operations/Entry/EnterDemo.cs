using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary><c>POST /console/demo</c>: signs in as the demo's user, without a password, from the same machine only.</summary>
internal static class EnterDemo
{
    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        var isIn = ShowSignIn.IsDemoOpen(call)
            && ObjectId.TryParse(call.Services.Options.DemoUser, out var user)
            && await call.Services.Desk.LetInAsync(call.Http, user);
        return isIn ? PageAnswer.Redirect(ConsoleSite.Root) : PageAnswer.NotFound(call);
    }
}
