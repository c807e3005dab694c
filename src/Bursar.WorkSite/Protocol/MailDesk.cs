using System.Security.Cryptography;
using System.Text;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>Where mail reaches participants: sets it, has them prove it, and sends them links to set a password.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="clock">Real time.</param>
/// <param name="box">Seals addresses.</param>
/// <param name="options">What the operator decided.</param>
/// <param name="postbox">Sends mail; null if the operator has set up no mail server.</param>
internal sealed class MailDesk(ILedger ledger, TimeProvider clock, ISecretBox box, WorkOptions options, Postbox? postbox)
{
    /// <summary>How long a link works with which someone sets a new password.</summary>
    private static readonly TimeSpan PasswordLifetime = TimeSpan.FromHours(1);

    /// <summary>Whether mail can be sent.</summary>
    public bool IsOpen => postbox is not null;

    /// <summary>The address of a participant, and whether it is verified; null if there is none.</summary>
    public async ValueTask<(string Address, bool IsVerified)?> ReadAsync(ObjectId person, CancellationToken cancellation)
        => await FindAsync(person, cancellation) is { Sealed.Span.IsEmpty: false } mail
            ? (Open(mail), mail.VerifiedAt is not null)
            : null;

    /// <summary>Whether a participant must verify an address before work is given to them.</summary>
    public async ValueTask<bool> IsNeededAsync(ObjectId person, CancellationToken cancellation)
        => options.NeedsVerifiedMail && await FindAsync(person, cancellation) is not { VerifiedAt: not null };

    /// <summary>Sets the address of a participant, and sends the link there that verifies it.</summary>
    /// <param name="call">The request.</param>
    /// <param name="person">The participant.</param>
    /// <param name="address">The address (<see cref="TypedMail"/>); null to take it away.</param>
    /// <returns>Why it was not set; null if it was.</returns>
    public async ValueTask<string?> SetAsync(WorkCall call, ObjectId person, string? address)
    {
        var before = await FindAsync(person, call.Cancellation);
        var secret = PersonSecret.New(person);
        var set = new SetMailAddress(
            person,
            address is null ? default : DigestOf(address),
            address is null ? new SealedSecret() : box.Seal(Encoding.UTF8.GetBytes(address), MailAddress.SealOwner(person)),
            before?.Address ?? default,
            secret.Digest,
            clock.GetUtcMicroseconds())
        {
            By = person,
        };
        var outcome = await call.ExecuteAsync(set);
        if (outcome.Rejection is { } refused)
            return Say(refused.Code == RejectionCode.WrongState ? "Mail.TooMany" : "Busy.Text");
        if (address is null || (before?.VerifiedAt is not null && before.Address == set.Address)) return null;
        var (language, link) = (Language.Current, $"{call.SiteOrigin}/mail/{secret}");
        return Post(_ =>
        {
            Language.Current = language;
            return ValueTask.FromResult<Mail?>(Mail.Once(
                address, Say("Mail.VerifySubject", options.Title), Say("Mail.VerifyText", options.Title, link)));
        }) ? null : Say("Busy.Text");
    }

    /// <summary>
    /// Keeps an address that a participant has proved to the provider of sign-ins, where mail can be sent; it then counts as
    /// verified. It does nothing if they gave another one here, or another participant has it.
    /// </summary>
    public async ValueTask KeepProvedAsync(ObjectId person, string address)
    {
        if (!IsOpen) return;
        var bytes = box.Seal(Encoding.UTF8.GetBytes(address), MailAddress.SealOwner(person));
        await ledger.ExecuteAsync(new KeepProvedMail(person, DigestOf(address), bytes) { By = person }, CancellationToken.None);
    }

    /// <summary>The participant and the address that a link is for; null if it does not work.</summary>
    public async ValueTask<(PersonSecret Secret, MailAddress Mail)?> FindLinkAsync(string? text, CancellationToken cancellation)
        => PersonSecret.TryParse(text) is { } secret
            && await FindAsync(secret.Person, cancellation) is { } mail
            && mail.IsOpenedBy(secret.Digest, clock.GetUtcNow())
                ? (secret, mail)
                : null;

    /// <summary>Uses a link that verifies an address.</summary>
    public ValueTask<Outcome> VerifyAsync(PersonSecret secret, MailAddress mail) => ledger.ExecuteAsync(
        new VerifyMailAddress(mail.Participant, mail.Address, secret.Digest, clock.GetUtcMicroseconds())
        {
            By = mail.Participant,
        },
        CancellationToken.None);

    /// <summary>
    /// Sends a link to whoever has verified an address, with which a new password can be set. Whether there is anyone is found
    /// out afterwards, so that the answer to the request cannot tell.
    /// </summary>
    /// <returns>Whether it was taken on; false if too much mail waits.</returns>
    public bool TrySendPasswordLink(WorkCall call, string address)
    {
        var (language, site) = (Language.Current, call.SiteOrigin);
        return Post(async stop =>
        {
            Language.Current = language;
            return await MakePasswordLinkAsync(address, stop) is var (name, secret)
                ? Mail.Once(
                    address, Say("Mail.PasswordSubject", options.Title),
                    Say("Mail.PasswordText", options.Title, name, $"{site}/password/{secret}"))
                : null;
        });
    }

    /// <summary>The digest of an address: under a key of the server, and the same however the address is written.</summary>
    public Digest DigestOf(string address)
        => Digest.Read(HMACSHA256.HashData(options.Key, Encoding.UTF8.GetBytes($"mail\n{address.ToLowerInvariant()}")));

    /// <summary>The address itself.</summary>
    public string Open(MailAddress mail)
        => Encoding.UTF8.GetString(box.Open(mail.Sealed.Span, MailAddress.SealOwner(mail.Participant)));

    private async ValueTask<(string Name, PersonSecret Secret)?> MakePasswordLinkAsync(string address, CancellationToken stop)
    {
        var digest = DigestOf(address);
        if (await ledger.FindAsync<MailOwner>(RowKey.OfMailOwner(digest), stop) is not { Person.IsEmpty: false } owner)
            return null;
        if (await ledger.FindAsync<SignIn>(RowKey.OfSignIn(Site.WorkSite, owner.Person), stop) is not { } signIn) return null;
        var (now, secret) = (clock.GetUtcMicroseconds(), PersonSecret.New(owner.Person));
        Command[] commands =
        [
            new CountMail(owner.Person, digest, now),
            new MakeLink(
                Site.WorkSite, owner.Person, new(secret.Digest, LinkPurpose.SetPassword, now + PasswordLifetime), now),
        ];
        foreach (var command in commands)
            if (!(await ledger.ExecuteAsync(command, CancellationToken.None)).Accepted) return null;
        return (signIn.Name, secret);
    }

    private ValueTask<MailAddress?> FindAsync(ObjectId person, CancellationToken cancellation)
        => ledger.FindAsync<MailAddress>(RowKey.OfMailAddress(person), cancellation);

    private bool Post(Func<CancellationToken, ValueTask<Mail?>> write) => postbox?.TryPost(write) == true;
}
