namespace Bursar.WebConsole;

/// <summary><c>POST /console/sign-out</c>: ends this session.</summary>
internal static class SignOut
{
    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        await call.Services.Desk.SignOutAsync(call.Http, call.Who);
        return PageAnswer.Redirect($"{ConsoleSite.Root}/sign-in");
    }
}
