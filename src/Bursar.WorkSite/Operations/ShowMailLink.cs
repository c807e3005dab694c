using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bursar.WorkSite;

/// <summary>
/// <c>GET /mail/{secret}</c>: the link that was sent to a mail address. Programs that look at mail follow links, so only the form
/// verifies the address.
/// </summary>
internal static class ShowMailLink
{
    /// <summary>Says that the link does not work.</summary>
    public static WorkAnswer Gone => WorkAnswer.Say(
        new(Say("Expired.Title"), Say("MailLink.Over")) { Link = ShowYou.Path, LinkText = Say("You.Title") },
        StatusCodes.Status410Gone);

    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
        => await call.Services.Mail.FindLinkAsync(SecretOf(call), call.Cancellation) is var (_, mail)
            ? WorkAnswer.Show<MailLinkPage, MailLinkForm>(new(call.Context.Request.Path, call.Services.Mail.Open(mail)))
            : Gone;

    /// <summary>The secret in the path.</summary>
    public static string? SecretOf(WorkCall call) => call.Context.GetRouteValue("secret") as string;
}
