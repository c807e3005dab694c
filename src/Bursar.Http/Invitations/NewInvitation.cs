using System.Buffers.Text;
using System.Security.Cryptography;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Http;

/// <summary>
/// The one way to add someone to a book, whoever asks for it: an invitation, and a mail with its link. Who it is decides
/// whoever has the link: they sign in, or become a user.
/// </summary>
/// <param name="Book">The book.</param>
/// <param name="Email">The address.</param>
/// <param name="Role">The role that the new member gets.</param>
/// <param name="By">The id of the user who invites, an administrator of the book.</param>
public sealed record NewInvitation(Book Book, string Email, Role Role, ObjectId By)
{
    /// <summary>The maximum number of invitations of a book that nobody has accepted. Prolific documents none.</summary>
    public const int MaxOpen = 1_000;

    /// <summary>The path of the console's page for an invitation.</summary>
    private const string Path = "/console/invitation";

    private const int SecretBytes = 32;

    /// <summary>Invites. An earlier invitation of the same address ends.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="address">Where links lead.</param>
    /// <param name="request">The request whose answer holds the link.</param>
    /// <param name="now">Real time.</param>
    /// <param name="key">The request key; null for none.</param>
    /// <returns>The link, and the outcome of the command.</returns>
    public async ValueTask<(string Link, Outcome Outcome)> MakeAsync(
        ILedger ledger, PublicAddress address, HttpRequest request, DateTimeOffset now, RequestKey? key = null)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        var command = new InviteMember(Book.Number, Email, Role, By, Digest.Of(secret), now) { Key = key };
        var outcome = await ledger.ExecuteAsync(command, CancellationToken.None);
        return (address.Of(request, $"{Path}/{Book.Id}/{Invitation.IdOf(Email)}/{secret}"), outcome);
    }

    /// <summary>The mail that brings the link.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="link">The link.</param>
    /// <param name="cancellation">Ends the call.</param>
    public async ValueTask<Mail> MailAsync(ILedger ledger, string link, CancellationToken cancellation)
    {
        var by = (await ledger.FindAsync<User>(RowKey.OfUser(By), cancellation))?.Name ?? "Someone";
        return new(
            Digest.Of(link).ToString(),
            Email,
            $"{OneLine(by)} invites you to {OneLine(Book.Title)}",
            $"""
            {by} invites you to work in "{Book.Title}".

            Open this address to accept. It works once, for {Invitation.Lifetime.Days} days:

            {link}

            If you do not know what this is about, ignore this mail: nothing happens.

            """);
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
