using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bursar.WorkSite;

/// <summary><c>GET /join/{secret}</c>: someone with the link of a group reads what it asks for. Only the form joins.</summary>
internal static class ShowJoin
{
    private static Message Over => new(Say("Expired.Title"), Say("GroupOver.Text"))
    {
        Link = "/sign-in",
        LinkText = Say("SignIn.Title"),
    };

    private static Message Full => new(Say("Full.Title"), Say("Full.Text"))
    {
        Link = "/sign-in",
        LinkText = Say("SignIn.Title"),
    };

    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
        => await FindAsync(call) is { } link ? await FormAsync(call, link, "", "") : Gone;

    /// <summary>Says that the link does not work.</summary>
    public static WorkAnswer Gone => WorkAnswer.Say(Over, StatusCodes.Status410Gone);

    /// <summary>Says that as many as it is for have joined.</summary>
    public static WorkAnswer UsedUp => WorkAnswer.Say(Full, StatusCodes.Status410Gone);

    /// <summary>The secret in the path.</summary>
    public static PersonSecret? SecretOf(WorkCall call)
        => PersonSecret.TryParse(call.Context.GetRouteValue("secret") as string);

    /// <summary>The link that the secret in the path opens; null if it does not work.</summary>
    public static async ValueTask<GroupLink?> FindAsync(WorkCall call)
        => SecretOf(call) is { } secret ? await FindAsync(call, secret) : null;

    /// <summary>The link that a secret opens; null if it does not work.</summary>
    public static async ValueTask<GroupLink?> FindAsync(WorkCall call, PersonSecret secret)
    {
        var group = await call.FindAsync<ParticipantGroup>(RowKey.OfGroup(secret.Person));
        var link = await call.FindAsync<GroupLink>(RowKey.OfGroupLink(secret.Person));
        return group is { IsDeleted: false } && link?.IsOpenedBy(secret.Digest, call.Now) == true ? link : null;
    }

    /// <summary>The form, which goes to the address that it came from.</summary>
    /// <param name="call">The request.</param>
    /// <param name="link">The link.</param>
    /// <param name="name">The name that was typed last.</param>
    /// <param name="why">Why the last attempt failed; empty for the first.</param>
    /// <param name="ticket">What the provider has said, sealed; empty for nothing.</param>
    /// <param name="path">The address; null for that of the request.</param>
    public static async ValueTask<WorkAnswer> FormAsync(
        WorkCall call, GroupLink link, string name, string why, string ticket = "", string? path = null)
    {
        var book = (await call.FindAsync<Book>(RowKey.OfBook(link.Group.Book)))!;
        var form = new JoinForm(
            path ?? call.Context.Request.Path, book.Title, link.Notice, link.Consent, call.Visitor?.Name, name, why)
        {
            Provider = call.Services.Provider?.Name ?? "",
            Ticket = ticket,
        };
        return WorkAnswer.Show<JoinPage, JoinForm>(form) with
        {
            Status = why.Length == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
    }
}
