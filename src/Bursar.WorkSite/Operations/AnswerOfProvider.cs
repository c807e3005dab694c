using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary>
/// <c>GET /provider/callback</c>, to which the provider sends a browser back: signs in whoever has an account, or shows the form
/// that makes one or links one. Only an address that is proved on both sides links an account here; all else is for a form.
/// </summary>
internal static class AnswerOfProvider
{
    private const string Invitations = "/invitation/";
    private const string Joins = "/join/";

    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (call.Services.Provider is not { } provider) return WorkAnswer.Say(Message.NotFound, StatusCodes.Status404NotFound);
        var answer = await provider.Desk.AnswerAsync(call.Context);
        if (answer?.Failure is { } failure) return await AskProvider.FailedAsync(call, failure);
        if (answer is null || provider.TicketOf(answer) is not { } ticket)
            return await AskProvider.FailedAsync(call, "it names nobody");
        var next = SignInAddress.After(answer.Next ?? "");
        var owner = await provider.FindAsync(ticket, call.Cancellation);
        if (call.Visitor is { } visitor) return OfVisitor(call, provider, ticket, owner, visitor, next);
        if (owner is { } person)
            return await LetInAsync(call, ticket, person, next, isFirst: false);
        if (await provider.BindByAddressAsync(ticket, call.Cancellation) is { } known)
            return await LetInAsync(call, ticket, known, next, isFirst: true);
        return await NewAsync(call, provider, ticket, next);
    }

    /// <summary>Signs in someone whose account it is.</summary>
    /// <param name="call">The request.</param>
    /// <param name="ticket">What the provider said.</param>
    /// <param name="person">The participant.</param>
    /// <param name="next">Where they wanted to go.</param>
    /// <param name="isFirst">Whether the account was linked just now.</param>
    public static async ValueTask<WorkAnswer> LetInAsync(
        WorkCall call, ProviderTicket ticket, ObjectId person, string next, bool isFirst)
    {
        if (!await call.Services.Desk.LetInAsync(call.Context, person, new Proof { ProviderSubject = ticket.Subject }))
            return await AskProvider.FailedAsync(call, "the account was unlinked meanwhile");
        if (!next.StartsWith(Invitations, StringComparison.Ordinal)) return WorkAnswer.GoTo(next);
        return isFirst ? WorkAnswer.GoTo("/tasks") : WorkAnswer.Say(new(Say("Provider.Has"), Say("Provider.HasText")));
    }

    /// <summary>Someone who is signed in wants to link the account, or came here from an old page.</summary>
    private static WorkAnswer OfVisitor(
        WorkCall call, ProviderAccounts provider, ProviderTicket ticket, ObjectId? owner, SignIn visitor, string next)
    {
        if (owner == visitor.Person) return WorkAnswer.GoTo(next);
        // There they can choose a name first.
        if (visitor.IsAnonymous) return WorkAnswer.GoTo(ShowYou.Path);
        return owner is null && visitor.ProviderSubject == default
            ? LinkProvider.Form(call, provider, provider.Seal(ticket), "")
            : LinkProvider.Other(provider);
    }

    private static async ValueTask<WorkAnswer> NewAsync(
        WorkCall call, ProviderAccounts provider, ProviderTicket ticket, string next)
    {
        if (SecretIn(next, Invitations) is { } invitation
            && await call.Services.Desk.FindLinkAsync(invitation, call.Cancellation) is { PasswordHash.Length: 0 } invited)
            return await ShowInvitation.FormAsync(call, invited, "", provider.Seal(ticket), next);
        if (SecretIn(next, Joins) is { } join && await ShowJoin.FindAsync(call, join) is { } link)
            return await ShowJoin.FormAsync(call, link, ticket.Mail, "", provider.Seal(ticket), next);
        if (call.Services.Options.IsOpen)
            return await ShowRegistration.FormAsync(call, ticket.Mail, "", "", provider.Seal(ticket));
        await call.ExecuteAsync(new NoteFailedSignIn(default));
        return WorkAnswer.Say(
            new(Say("Provider.Unknown"), Say("Provider.UnknownText", provider.Name))
            {
                Link = "/sign-in",
                LinkText = Say("SignIn.Title"),
            },
            StatusCodes.Status403Forbidden);
    }

    private static PersonSecret? SecretIn(string path, string start)
        => path.StartsWith(start, StringComparison.Ordinal) ? PersonSecret.TryParse(path[start.Length..]) : null;
}
