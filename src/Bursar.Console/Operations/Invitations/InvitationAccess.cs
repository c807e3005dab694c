using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>An invitation that is open, and that the link in the path opens.</summary>
/// <param name="Book">The book.</param>
/// <param name="Invitation">The invitation.</param>
/// <param name="Secret">The SHA-256 of the secret in the link.</param>
internal sealed record InvitationAccess(Book Book, Invitation Invitation, Digest Secret)
{
    /// <summary>Finds what the path names; null if there is no such invitation, or it is over.</summary>
    public static async ValueTask<InvitationAccess?> FindAsync(ConsoleCall call)
    {
        if (!call.Http.TryGetId("book", out var id) || RowKey.TryInvitation(id.Book, call.Route("invitation")) is not { } key)
            return null;
        var book = await call.Ledger.FindAsync<Book>(RowKey.OfBook(id.Book), call.Cancellation);
        var invitation = await call.Ledger.FindAsync<Invitation>(key, call.Cancellation);
        var secret = Digest.Of(call.Route("secret"));
        return book?.Id == id && invitation?.IsOpenedBy(secret, call.Services.Clock.GetUtcMicroseconds()) == true
            ? new(book, invitation, secret)
            : null;
    }

    /// <summary>What the page shows before anything was tried.</summary>
    public async ValueTask<InvitationModel> ModelAsync(ConsoleCall call)
    {
        var known = await call.Ledger.FindPersonAsync(Site.Console, Invitation.Email, call.Cancellation);
        var by = await call.Ledger.FindAsync<User>(RowKey.OfUser(Invitation.InvitedBy), call.Cancellation);
        return new(Book.Title, by?.Name ?? "Someone", Invitation.Role, Invitation.Email)
        {
            SignedInAs = call.Person?.SignIn.Name,
            CanSignIn = known is not null,
            Path = call.Http.Request.Path,
        };
    }

    /// <summary>Makes a user a member.</summary>
    public ValueTask<Outcome> AcceptAsync(ConsoleCall call, ObjectId user) => call.ExecuteAsync(
        new AcceptInvitation(Book.Number, Invitation.Email, Secret, user, call.Services.Clock.GetUtcMicroseconds()));
}
