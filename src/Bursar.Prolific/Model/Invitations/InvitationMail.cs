using Bursar.Http;
using Bursar.Ledger;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bursar.Prolific;

/// <summary>The mail that brings an invitation.</summary>
internal static class InvitationMail
{
    /// <summary>
    /// Sends it. A mail that cannot be sent is logged: the invitation stands, its link is in the answer, and inviting the address
    /// again sends another.
    /// </summary>
    /// <param name="call">The request.</param>
    /// <param name="invitation">The invitation.</param>
    /// <param name="link">The link.</param>
    public static async Task SendAsync(ProlificCall call, NewInvitation invitation, string link)
    {
        var mail = await invitation.MailAsync(call.Ledger, link, call.Cancellation);
        var services = call.Http.RequestServices;
        // Not cancelled with the request: the invitation is made, and the mail is what makes it useful.
        if (await services.GetRequiredService<IMailer>().SendAsync(mail, CancellationToken.None) is { } why)
            ProlificLog.NotMailed(services.GetRequiredService<ILogger<ProlificEndpoint>>(), invitation.Book.Number, why);
    }
}
