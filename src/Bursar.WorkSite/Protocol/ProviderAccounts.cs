using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>
/// Finds and binds the accounts of those who sign in through the provider. What it said of someone who has no account yet goes
/// with the page, sealed, and comes back with the form: nothing is kept in between, and only the form binds anything.
/// </summary>
/// <param name="desk">Asks the provider.</param>
/// <param name="ledger">The ledger.</param>
/// <param name="clock">Real time.</param>
/// <param name="box">Seals what the provider said.</param>
/// <param name="mail">Where mail reaches people.</param>
/// <param name="key">The site's key.</param>
internal sealed class ProviderAccounts(
    ProviderDesk desk, ILedger ledger, TimeProvider clock, ISecretBox box, MailDesk mail, byte[] key)
{
    private const string Purpose = "what the provider of the work site said";

    /// <summary>How long someone has for the form.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    /// <summary>What people call the provider.</summary>
    public string Name => desk.Name;

    /// <summary>Asks the provider.</summary>
    public ProviderDesk Desk => desk;

    /// <summary>
    /// What an answer says of someone; null if it does not say who they are. The digest is under the site's key, since what a
    /// provider calls people can be guessed.
    /// </summary>
    public ProviderTicket? TicketOf(ProviderAnswer answer)
    {
        if (answer.Identity is not { } identity) return null;
        var subject = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"provider\n{identity}"));
        return new(Digest.Read(subject), TypedMail.Parse(answer.VerifiedEmail ?? "") ?? "");
    }

    /// <summary>What a form holds of a ticket.</summary>
    public string Seal(ProviderTicket ticket)
    {
        var plain = new byte[sizeof(long) + Digest.Size + Encoding.UTF8.GetByteCount(ticket.Mail)];
        BinaryPrimitives.WriteInt64BigEndian(plain, (clock.GetUtcNow() + Lifetime).ToUnixTimeMilliseconds());
        ticket.Subject.Write(plain.AsSpan(sizeof(long)));
        Encoding.UTF8.GetBytes(ticket.Mail, plain.AsSpan(sizeof(long) + Digest.Size));
        return Base64Url.EncodeToString(box.Seal(plain, Purpose));
    }

    /// <summary>The ticket in a form; null if it is none, or was made too long ago.</summary>
    public ProviderTicket? Open(string text)
    {
        try
        {
            var plain = box.Open(Base64Url.DecodeFromChars(text), Purpose).AsSpan();
            var isOver = BinaryPrimitives.ReadInt64BigEndian(plain) <= clock.GetUtcNow().ToUnixTimeMilliseconds();
            if (isOver) return null;
            var said = plain[sizeof(long)..];
            return new(Digest.Read(said[..Digest.Size]), Encoding.UTF8.GetString(said[Digest.Size..]));
        }
        catch (Exception forged) when (forged is CryptographicException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The participant who signs in so; null if there is none.</summary>
    public async ValueTask<ObjectId?> FindAsync(ProviderTicket ticket, CancellationToken cancellation)
        => await ledger.FindAsync<SubjectOwner>(RowKey.OfSubjectOwner(ticket.Subject), cancellation)
            is { Person.IsEmpty: false } owner && owner.Subject == ticket.Subject
                ? owner.Person
                : null;

    /// <summary>
    /// Binds the account that an address which the provider has verified leads to: that of whoever has verified it here, too, or
    /// of someone who was invited under it and never came. Names are not proved here, so it leads to no other.
    /// </summary>
    /// <returns>The participant; null if it leads to nobody, or to someone who is another person to the provider.</returns>
    public async ValueTask<ObjectId?> BindByAddressAsync(ProviderTicket ticket, CancellationToken cancellation)
    {
        if (ticket.Mail.Length == 0) return null;
        var address = mail.DigestOf(ticket.Mail);
        if (await ledger.FindAsync<MailOwner>(RowKey.OfMailOwner(address), cancellation) is { Person.IsEmpty: false } owner)
            return await BindAsync(ticket, owner.Person, bind => bind with { Mail = address }) is null ? owner.Person : null;
        return await ledger.FindPersonAsync(Site.WorkSite, ticket.Mail, cancellation) is { } invited
            && await BindAsync(ticket, invited, bind => bind with { Name = ticket.Mail }) is null
                ? invited
                : null;
    }

    /// <summary>Binds an account, and keeps the address that the provider has verified, unless there is one.</summary>
    /// <param name="ticket">What the provider said.</param>
    /// <param name="person">The participant.</param>
    /// <param name="proof">Adds what proves that both are the same person; null if the participant asks for it.</param>
    /// <returns>Null if it is bound; else why not.</returns>
    public async ValueTask<Rejection?> BindAsync(
        ProviderTicket ticket, ObjectId person, Func<BindProvider, BindProvider>? proof = null)
    {
        var bind = new BindProvider(person, ticket.Subject, clock.GetUtcMicroseconds()) { By = person };
        var outcome = await ledger.ExecuteAsync(proof is null ? bind : proof(bind), CancellationToken.None);
        if (outcome.Accepted && ticket.Mail.Length > 0) await mail.KeepProvedAsync(person, ticket.Mail);
        return outcome.Rejection;
    }

    /// <summary>Takes the link to the provider away from someone who is signed in.</summary>
    /// <returns>Null if it is gone; else why not.</returns>
    public async ValueTask<Rejection?> UnbindAsync(SignedIn one)
    {
        var unbind = new UnbindProvider(one.SignIn.Person, one.SignIn.ProviderSubject, one.Session.Id) { By = one.SignIn.Person };
        return (await ledger.ExecuteAsync(unbind, CancellationToken.None)).Rejection;
    }
}
