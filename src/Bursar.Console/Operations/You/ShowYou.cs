namespace Bursar.WebConsole;

/// <summary><c>GET /console/you</c>: the person's own sessions, passkeys and password.</summary>
internal static class ShowYou
{
    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
        => PageAnswer.Of<Views.You.YouView, YouModel>(FrameOf(call), await ModelAsync(call));

    /// <summary>The page's frame.</summary>
    public static PageFrame FrameOf(ConsoleCall call) => call.Frame("Your sign-in");

    /// <summary>What the page shows.</summary>
    public static async ValueTask<YouModel> ModelAsync(ConsoleCall call)
    {
        var signIn = call.Who.SignIn;
        return new([.. signIn.Sessions.All.Where(one => call.Services.Clock.GetUtcNow() < one.ExpiresAt).Reverse()])
        {
            Passkey = await call.Services.Passkeys.AskForNewAsync(call.Http, signIn),
            MustProve = call.NeedsPassword,
        };
    }

    /// <summary>The page with what is wrong in a form.</summary>
    public static PageAnswer Again(ConsoleCall call, YouModel model)
        => PageAnswer.Again<Views.You.YouView, YouModel>(FrameOf(call), model);
}
