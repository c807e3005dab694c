using System.Net;

namespace Bursar.WebConsole;

/// <summary><c>GET /console/sign-in</c>.</summary>
internal static class ShowSignIn
{
    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        var next = NextOf(call.Query("next"));
        return call.Person is null
            ? PageAnswer.Of<Views.Entry.SignInView, SignInModel>(call.Frame("Sign in"), await ModelAsync(call, next))
            : PageAnswer.Redirect(next);
    }

    /// <summary>What the page shows before anything was tried.</summary>
    public static async ValueTask<SignInModel> ModelAsync(ConsoleCall call, string next) => new(next)
    {
        HasDemo = IsDemoOpen(call),
        Passkey = await call.Services.Passkeys.AskAsync(call.Http),
        Provider = call.Services.Provider?.Name,
    };

    /// <summary>Where to go after signing in: a page of the console, whatever the link says.</summary>
    public static string NextOf(string asked)
        => asked.StartsWith(ConsoleSite.Root + "/", StringComparison.Ordinal) && !asked.Contains('\\') ? asked : ConsoleSite.Root;

    /// <summary>Whether this browser may sign in as the demo's user: only one on the same machine.</summary>
    public static bool IsDemoOpen(ConsoleCall call) => call.Services.Options.DemoUser.Length > 0
        && call.Http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);
}
