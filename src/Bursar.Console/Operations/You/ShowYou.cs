namespace Bursar.WebConsole;

/// <summary><c>GET /console/you</c>: the person's own sessions and password.</summary>
internal static class ShowYou
{
    public static ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
        => ValueTask.FromResult(PageAnswer.Of<Views.You.YouView, YouModel>(FrameOf(call), ModelOf(call)));

    /// <summary>The page's frame.</summary>
    public static PageFrame FrameOf(ConsoleCall call) => call.Frame("Your sign-in");

    /// <summary>What the page shows.</summary>
    public static YouModel ModelOf(ConsoleCall call)
        => new([.. call.Who.SignIn.Sessions.All.Where(one => call.Services.Clock.GetUtcNow() < one.ExpiresAt).Reverse()]);
}
