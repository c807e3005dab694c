using System.Buffers.Text;

namespace Bursar.Ledger;

/// <summary>Adds a passkey with which a person signs in.</summary>
/// <param name="Site">The site.</param>
/// <param name="Person">The id of the user or participant.</param>
/// <param name="Passkey">The passkey, which the site has checked.</param>
public sealed record AddPasskey(Site Site, ObjectId Person, Passkey Passkey) : SignInCommand(Site, Person)
{
    /// <summary>
    /// The SHA-256 of the secret in an invitation that was never followed, and is used up now; null if there is none. The passkey
    /// is then the first way in.
    /// </summary>
    public Digest? Invitation { get; init; }

    /// <inheritdoc/>
    protected override Outcome DecideSignIn(WorkingSet set, SignIn signIn)
    {
        if (Invitation is { } secret && !(signIn is { PasswordHash.Length: 0, Link.Purpose: LinkPurpose.SetPassword }
            && signIn.Link.IsOpenedBy(secret, Passkey.AddedAt)))
            return Outcome.Refused(
                RejectionCode.NotFound, "That invitation was used, replaced by a newer one, or has expired.");
        if (TextRules.Check("A passkey's name", Passkey.Label, Passkey.MaxLabel, required: true) is { } label) return label;
        if (Passkey.Label.Any(char.IsControl))
            return Outcome.Refused(RejectionCode.InvalidValue, "A passkey's name has no control character.");
        if (!IsBase64Url(Passkey.Credential, Passkey.MaxCredential) || !IsBase64Url(Passkey.PublicKey, Passkey.MaxPublicKey))
            return Outcome.Refused(RejectionCode.InvalidValue, "The passkey is of a kind that cannot be kept.");
        if (signIn.Passkeys.All.Count >= PasskeyList.MaxPasskeys)
            return Outcome.Refused(RejectionCode.WrongState, $"A person has at most {PasskeyList.MaxPasskeys} passkeys.");
        if (signIn.Passkeys.Find(Passkey.Credential) is not null)
            return Outcome.Refused(RejectionCode.AlreadyExists, "That passkey was added before.");
        set.Put(signIn with
        {
            Passkeys = signIn.Passkeys.With(Passkey),
            Link = Invitation is null ? signIn.Link : null,
        });
        return set.Receipt(Passkey.Id);
    }

    /// <summary>Names the credential, and leaves out what differs on every attempt.</summary>
    public override RequestText Describe()
    {
        var text = TextOf("add-passkey").With("credential", Passkey.Credential);
        // Left out where it is not, so that requests that were stored before are still recognized.
        return Invitation is { } secret ? text.With("invitation", secret.ToString()) : text;
    }

    private static bool IsBase64Url(string text, int most)
        => text.Length > 0 && text.Length <= most && Base64Url.IsValid(text) && !text.Any(char.IsWhiteSpace);
}
