using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/invitations/</c>: invites people by mail to a workspace (Prolific API docs, Invitations) or, as in the
/// documentation of 2025, to a project. An address that is invited again gets another link, and the one before ends.
/// </summary>
internal static class CreateInvitation
{
    /// <summary>The maximum number of addresses in a request. Prolific documents none.</summary>
    private const int MaxEmails = 50;

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var body = await ProlificBody.ReadAsync(call);
        var association = body.RequiredText("association", ObjectId.Digits);
        body.Require("emails", "role");
        var emails = body.Texts("emails", MaxEmails, User.MaxName);
        if (!emails.All(IsAddress)) body.Wrong("emails", "Enter a valid email address.");
        var role = body.Word("role", [.. WorkspaceUser.RolesByName.Keys]);
        if (body.Error is { } error) return error;
        var workspace = await WorkspaceAccess.FindAsync(call, association)
            ?? (await ProjectAccess.FindAsync(call, association))?.Workspace;
        if (workspace is not { } found) return WorkspaceAccess.None;
        if (found.Role != Role.WorkspaceAdmin)
            return ProlificError.Forbidden(ErrorCode.RoleTooLow, "Only an admin of the workspace can invite people.");
        const int most = NewInvitation.MaxOpen;
        var open = await call.Ledger.ListAsync(new InvitationsOfBook(found.Book.Number, most), call.Cancellation);
        if (open.Count + emails.Count > most)
            return new(ErrorCode.WrongState, $"A workspace has at most {most} invitations that nobody has accepted.");
        return await InviteAsync(call, found.Book, association, emails, role!);
    }

    private static async ValueTask<ProlificError?> InviteAsync(
        ProlificCall call, Book book, string association, IReadOnlyList<string> emails, string role)
    {
        List<InvitationDetail> made = [];
        List<Task> mails = [];
        foreach (var email in emails.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var member = await MemberAsync(call, book, email);
            string? link = null;
            if (member is null)
            {
                var invitation = new NewInvitation(book, email, WorkspaceUser.RolesByName[role], call.Caller.User);
                (link, var outcome) = await invitation.MakeAsync(
                    call.Ledger, call.Face.Address, call.Http.Request, call.Clock.GetUtcMicroseconds());
                if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
                mails.Add(InvitationMail.SendAsync(call, invitation, link));
            }
            made.Add(new()
            {
                Association = association,
                Invitee = new(member?.Id.ToString(), member?.Name, email),
                InvitedBy = $"{call.Caller.User}",
                Status = member is null ? InvitationDetail.Invited : InvitationDetail.Accepted,
                Link = link,
                Role = role,
            });
        }
        await Task.WhenAll(mails);
        await JsonAnswer.WriteSecretAsync(
            call.Http.Response, StatusCodes.Status201Created, new(made), InvitationJson.Wire.InvitationList);
        return null;
    }

    /// <summary>The user who signs in under an address and is a member; null if there is none.</summary>
    private static async ValueTask<User?> MemberAsync(ProlificCall call, Book book, string email)
    {
        if (await call.Ledger.FindPersonAsync(Site.Console, email, call.Cancellation) is not { } known) return null;
        var member = await call.Ledger.FindMemberAsync(book.Number, known, call.Cancellation);
        return member is null ? null : await call.Ledger.FindAsync<User>(RowKey.OfUser(known), call.Cancellation);
    }

    private static bool IsAddress(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at < text.Length - 1 && !text.Any(one => char.IsWhiteSpace(one) || char.IsControl(
            one) || one is '<' or '>' or ',');
    }
}
