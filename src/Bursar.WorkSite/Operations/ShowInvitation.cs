using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bursar.WorkSite;

/// <summary>
/// <c>GET /invitation/{secret}</c>: someone who was invited chooses a password; and <c>/password/{secret}</c>, someone who forgot
/// theirs. Only the form uses the link up.
/// </summary>
internal static class ShowInvitation
{
    private static Message Over => new(Say("Expired.Title"), Say("Expired.Text"))
    {
        Link = "/sign-in",
        LinkText = Say("SignIn.Title"),
    };

    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
        => await FindAsync(call) is var (_, invited) ? await FormAsync(call, invited, "") : Gone;

    /// <summary>Says that the link does not work.</summary>
    public static WorkAnswer Gone => WorkAnswer.Say(Over, StatusCodes.Status410Gone);

    /// <summary>The link in the path, and whom it is for; null if it does not work.</summary>
    public static async ValueTask<(PersonSecret Secret, SignIn Invited)?> FindAsync(WorkCall call)
    {
        if (PersonSecret.TryParse(call.Context.GetRouteValue("secret") as string) is not { } secret) return null;
        var found = await call.Services.Desk.FindLinkAsync(secret, call.Cancellation);
        return found is { Link.Purpose: LinkPurpose.SetPassword } ? (secret, found) : null;
    }

    /// <summary>The form, which goes to the address that it came from.</summary>
    /// <param name="call">The request.</param>
    /// <param name="invited">Whom the link is for.</param>
    /// <param name="why">Why the last attempt failed; empty for the first.</param>
    /// <param name="ticket">What the provider has said, sealed; empty for nothing.</param>
    /// <param name="path">The address; null for that of the request.</param>
    public static async ValueTask<WorkAnswer> FormAsync(
        WorkCall call, SignIn invited, string why, string ticket = "", string? path = null)
    {
        var action = path ?? call.Context.Request.Path.ToString();
        var isReset = action.StartsWith("/password/", StringComparison.Ordinal);
        // Whoever has a password adds other ways in once they are signed in.
        var isFirst = !isReset && invited.PasswordHash.Length == 0;
        var form = new EntryForm(action, invited.Name, IsInvited: true, why)
        {
            IsReset = isReset,
            Provider = isFirst ? call.Services.Provider?.Name ?? "" : "",
            Ticket = ticket,
            HasMail = call.Services.Mail.IsOpen,
            Question = isFirst && ticket.Length == 0
                ? await call.Services.Passkeys.AskForNewAsync(call.Context, invited)
                : null,
        };
        return WorkAnswer.Show<EntryPage, EntryForm>(form) with
        {
            Status = why.Length == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
    }
}
