namespace Bursar.Ledger;

/// <summary>Notes that a session was used. A site does so once in <see cref="Session.SeenEvery"/>.</summary>
/// <param name="Site">The site.</param>
/// <param name="Person">The id of the user or participant.</param>
/// <param name="Session">The session's id.</param>
/// <param name="At">The time, in real time.</param>
public sealed record SeeSession(Site Site, ObjectId Person, ObjectId Session, DateTimeOffset At) : SignInCommand(Site, Person)
{
    /// <inheritdoc/>
    protected override Outcome DecideSignIn(WorkingSet set, SignIn signIn)
    {
        if (signIn.Sessions.All.FirstOrDefault(one => one.Id == Session) is not { } session)
            return Rejection.NotFound("session", Session);
        if (At > session.SeenAt) set.Put(signIn with { Sessions = signIn.Sessions.Replace(session with { SeenAt = At }) });
        return set.Receipt(Session);
    }

    /// <summary>Leaves out the time, which differs on every attempt.</summary>
    public override RequestText Describe() => TextOf("see-session").With("session", Session.ToString());
}
