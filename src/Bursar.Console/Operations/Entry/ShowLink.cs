using Bursar.Http;

namespace Bursar.WebConsole;

/// <summary>
/// <c>GET /console/link/{link}</c>: asks for a password, or whether to sign in. Only the form uses the link up.
/// </summary>
internal static class ShowLink
{
    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        var secret = PersonSecret.TryParse(call.Route("link"));
        var found = secret is null ? null : await call.Services.Desk.FindLinkAsync(secret, call.Cancellation);
        return found?.Link is { } link
            ? PageAnswer.Of<Views.Entry.LinkView, LinkModel>(call.Frame("Set your password"), new(found.Name, link.Purpose))
            : PageAnswer.Failure(call, Failures.LinkOver);
    }
}
