using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>
/// <c>POST /console/books/{book}/members</c>: invites an address to the book. The link goes by mail; only if no mail can be
/// sent is it shown, once.
/// </summary>
internal static class InvitePerson
{
    /// <summary>The most members of a book.</summary>
    public const int MaxMembers = 200;

    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (await BookAccess.FindAsync(call) is not { } access) return PageAnswer.NotFound(call);
        if (!access.MayManage) return PageAnswer.Failure(call, Failures.NotAllowed);
        var model = await SettingsPage.ReadAsync(call, access);
        var email = call.Form["email"];
        PageAnswer Again(string error) => SettingsPage.Again(call, model with { Email = email, MemberError = error });
        if (ChangeMember.RoleOf(call) is not { } role) return Again("Choose a role.");
        if (await call.ProofErrorAsync() is { } unproved) return Again(unproved);
        if (model.Members.Count >= MaxMembers) return Again($"A book has at most {MaxMembers} members.");
        if (model.Invitations.Count >= NewInvitation.MaxOpen)
            return Again($"A book has at most {NewInvitation.MaxOpen} open invitations. Take some back.");
        var known = await call.Ledger.FindPersonAsync(Site.Console, email, call.Cancellation);
        if (model.Members.Any(one => one.Member.User == known)) return Again("They are a member already: change their role.");
        // An operator who is no member invites for the owner; the log says who did it.
        var by = access.Role is null ? access.Book.Owner : call.Who.SignIn.Person;
        var invitation = new NewInvitation(access.Book, email, role, by);
        var (link, outcome) = await invitation.MakeAsync(
            call.Ledger, call.Services.Face.Address, call.Http.Request, call.Services.Clock.GetUtcMicroseconds(),
            call.KeyOf(access.Book.Number));
        if (!outcome.Accepted) return Again(outcome.Rejection.Detail);
        if (outcome.Receipt.Replayed) return PageAnswer.Redirect($"{access.Path}/settings?done=invited-before");
        var mail = await invitation.MailAsync(call.Ledger, link, call.Cancellation);
        if (await call.Services.Mail.SendAsync(mail, CancellationToken.None) is not { } failure)
            return PageAnswer.Redirect($"{access.Path}/settings?done=invited");
        var made = new NewSecret($"Give this link to {email}, because the mail failed. {failure}", link);
        return SettingsPage.Of(call, await SettingsPage.ReadAsync(call, access) with { Made = made });
    }
}
