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
        => await FindAsync(call) is var (_, name) ? Form(call, name, "") : Gone;

    /// <summary>Says that the link does not work.</summary>
    public static WorkAnswer Gone => WorkAnswer.Say(Over, StatusCodes.Status410Gone);

    /// <summary>The link in the path, and the name of whom it is for; null if it does not work.</summary>
    public static async ValueTask<(PersonSecret Secret, string Name)?> FindAsync(WorkCall call)
    {
        if (PersonSecret.TryParse(call.Context.GetRouteValue("secret") as string) is not { } secret) return null;
        var found = await call.Services.Desk.FindLinkAsync(secret, call.Cancellation);
        return found is { Link.Purpose: LinkPurpose.SetPassword } ? (secret, found.Name) : null;
    }

    /// <summary>The form, which goes to the address that it came from.</summary>
    public static WorkAnswer Form(WorkCall call, string name, string why)
        => WorkAnswer.Show<EntryPage, EntryForm>(new(call.Context.Request.Path, name, IsInvited: true, why)
        {
            IsReset = call.Context.Request.Path.StartsWithSegments("/password", StringComparison.Ordinal),
        }) with
        {
            Status = why.Length == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
}
