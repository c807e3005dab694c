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
        set.Put(signIn with { Sessions = signIn.Sessions.With(Session, At) });
        return set.Receipt(Session.Id);
    }

    /// <summary>Leaves out the session and the time, which differ on every attempt.</summary>
    public override RequestText Describe() => TextOf("start-session").With("checked", Checked);
}
