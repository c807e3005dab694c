namespace Bursar.Ledger;

/// <summary>Signs a person in whose password was right. The oldest session ends if there are too many.</summary>
/// <param name="Site">The site.</param>
/// <param name="Person">The id of the user or participant.</param>
/// <param name="Session">The session to start.</param>
/// <param name="Checked">
/// The hash that the password was checked against; it must still be the stored one. Null if the site lets the person in without a
/// password, as the demo does.
/// </param>
/// <param name="At">The time, in real time.</param>
public sealed record StartSession(Site Site, ObjectId Person, Session Session, string? Checked, DateTimeOffset At)
    : SignInCommand(Site, Person)
{
    /// <summary>
    /// The passkey that the person signs in with, as it is after this use. It must still be there, and its counter must have
    /// moved on, if it counts. Null for none.
    /// </summary>
    public Passkey? Passkey { get; init; }

    /// <summary>
    /// Who the person is to the provider (<see cref="SignIn.ProviderSubject"/>); null if it was not asked. At the participants'
    /// site, <see cref="BindProvider"/> has said so before.
    /// </summary>
    public Digest? ProviderSubject { get; init; }

    /// <inheritdoc/>
    protected override Outcome DecideSignIn(WorkingSet set, SignIn signIn)
    {
        if (CheckSession(Session, At) is { } refused) return refused;
        if (Checked is not null)
        {
            if (signIn.PasswordHash.Length == 0 || signIn.PasswordHash != Checked)
                return Outcome.Refused(RejectionCode.Changed, "The password was changed in the meantime.");
            if (signIn.IsLocked(At))
                return Outcome.Refused(RejectionCode.WrongState, "Too many passwords were wrong; no password is accepted now.");
            signIn = signIn with { Failures = 0, LockedUntil = null };
        }
        if (Passkey is { } key)
        {
            if (signIn.Passkeys.Find(key.Credential) is not { } known || known.Id != key.Id)
                return Outcome.Refused(RejectionCode.Changed, "That passkey was removed in the meantime.");
            if (key.Uses <= known.Uses && (key.Uses, known.Uses) != (0, 0))
                return Outcome.Refused(RejectionCode.Changed, "That passkey's counter has not moved on: there may be a copy.");
            signIn = signIn with { Passkeys = signIn.Passkeys.Replace(key) };
        }
        if (ProviderSubject is { } subject)
        {
            // Only the console finds people by their address, so that the first sign-in there says who they are to the provider.
            var isFirst = Site == Site.Console && signIn.ProviderSubject == default;
            if (!isFirst && signIn.ProviderSubject != subject)
                return Outcome.Refused(RejectionCode.WrongState, "To the provider, that is someone else.");
            signIn = signIn with { ProviderSubject = subject };
        }
        set.Put(signIn with { Sessions = signIn.Sessions.With(Session, At) });
        return set.Receipt(Session.Id);
    }

    /// <summary>Leaves out the session, the passkey and the time, which differ on every attempt.</summary>
    public override RequestText Describe()
    {
        var text = TextOf("start-session").With("checked", Checked);
        return ProviderSubject is { } subject ? text.With("provider_subject", subject.ToString()) : text;
    }
}
