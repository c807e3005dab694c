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
    /// <param name="book">The workspace.</param>
    /// <param name="email">The address.</param>
    /// <param name="link">The link.</param>
    public static async Task SendAsync(ProlificCall call, Book book, string email, string link)
    {
        var user = await call.Ledger.FindAsync<User>(RowKey.OfUser(call.Caller.User), call.Cancellation);
        var id = Digest.Of(link).ToString();
        var mail = new Mail(
            id,
            email,
            $"{OneLine(user?.Name ?? "Someone")} invites you to {OneLine(book.Title)}",
            $"""
            {user?.Name} invites you to work in "{book.Title}".

            Open this address to accept. It works once, for {Invitation.Lifetime.Days} days:

            {link}

            If you do not know what this is about, ignore this mail: nothing happens.

            """);
        var services = call.Http.RequestServices;
        // Not cancelled with the request: the invitation is made, and the mail is what makes it useful.
        if (await services.GetRequiredService<IMailer>().SendAsync(mail, CancellationToken.None) is { } why)
            ProlificLog.NotMailed(services.GetRequiredService<ILogger<ProlificEndpoint>>(), book.Number, why);
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
