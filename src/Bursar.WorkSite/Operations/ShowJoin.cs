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

    /// <summary>To someone anonymous, only what belongs to their own book is open until they keep the account.</summary>
    private static Message Elsewhere => new(Say("Anonymous.Elsewhere"), Say("Anonymous.ElsewhereText"))
    {
        Link = ShowYou.Path,
        LinkText = Say("You.Title"),
    };

    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (await FindAsync(call) is not { } link) return Gone;
        return await InsteadAsync(call, link) ?? await FormAsync(call, link, "", "");
    }

    /// <summary>What someone anonymous sees instead of the form; null for the form.</summary>
    public static async ValueTask<WorkAnswer?> InsteadAsync(WorkCall call, GroupLink link)
    {
        if (call.Visitor is not { IsAnonymous: true } visitor) return null;
        if (visitor.OnlyBook != link.Group.Book) return WorkAnswer.Say(Elsewhere, StatusCodes.Status409Conflict);
        // Whoever follows the link again goes on, unless there is another text to agree to.
        var member = await call.FindAsync<GroupMember>(RowKey.OfGroupMember(link.Group, visitor.Person));
        var consent = await call.FindAsync<GroupConsent>(RowKey.OfGroupConsent(link.Group, visitor.Person));
        return member is { IsMember: true } && (link.Consent.Length == 0 || consent?.Text == Digest.Of(link.Consent))
            ? WorkAnswer.GoTo("/tasks")
            : null;
    }

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
        if (group is not { IsDeleted: false } || link is null) return null;
        var book = (await call.FindAsync<Book>(RowKey.OfBook(link.Group.Book)))!;
        return link.IsOpenedBy(secret.Digest, book, call.Now) ? link : null;
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
            path ?? call.Context.Request.Path, book.Title, link.Notice, link.Consent, Shell.NameOf(call.Visitor), name, why)
        {
            Provider = call.Services.Provider?.Name ?? "",
            Ticket = ticket,
            IsAnonymous = link.IsAnonymous,
            HasMail = call.Services.Mail.IsOpen,
            Question = call.Visitor is null && ticket.Length == 0 && !link.IsAnonymous
                ? await RegisterWithPasskey.AskAsync(call)
                : null,
        };
        return WorkAnswer.Show<JoinPage, JoinForm>(form) with
        {
            Status = why.Length == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
    }
}
