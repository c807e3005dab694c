namespace Bursar.Ledger;

/// <summary>
/// Uses a link, which then works no more: starts a session, and sets a password if that is what the link is for. A password that
/// is set ends every other session and the lock.
/// </summary>
/// <param name="Site">The site.</param>
/// <param name="Person">The id of the user or participant.</param>
/// <param name="Secret">The SHA-256 of the secret in the link.</param>
/// <param name="Session">The session to start.</param>
/// <param name="At">The time, in real time.</param>
public sealed record UseLink(Site Site, ObjectId Person, Digest Secret, Session Session, DateTimeOffset At)
    : SignInCommand(Site, Person)
{
    /// <summary>The hash of the new password; null if the link is not for setting one.</summary>
    public string? PasswordHash { get; init; }

    /// <inheritdoc/>
    protected override Outcome DecideSignIn(WorkingSet set, SignIn signIn)
    {
        if (signIn.Link is not { } link || !link.IsOpenedBy(Secret, At))
            return Outcome.Refused(RejectionCode.NotFound, "That link was used, replaced by a newer one, or has expired.");
        if (CheckSession(Session, At) is { } session) return session;
        var used = signIn with { Link = null };
        if (link.Purpose == LinkPurpose.SetPassword)
        {
            if (CheckHash(PasswordHash ?? "") is { } hash) return hash;
            used = used with { PasswordHash = PasswordHash!, Failures = 0, LockedUntil = null, Sessions = SessionList.None };
        }
        else if (PasswordHash is not null)
            return Outcome.Refused(RejectionCode.InvalidValue, "That link is not for setting a password.");
        set.Put(used with { Sessions = used.Sessions.With(Session, At) });
        return set.Receipt(Session.Id);
    }

    /// <summary>Names the link; leaves out what differs on every attempt.</summary>
    public override RequestText Describe() => TextOf("use-link").With("secret", Secret.ToString());
}
