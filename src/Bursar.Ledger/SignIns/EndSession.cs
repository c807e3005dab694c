namespace Bursar.Ledger;

/// <summary>Ends a session: signs that browser out. Ending it again changes nothing.</summary>
/// <param name="Site">The site.</param>
/// <param name="Person">The id of the user or participant.</param>
/// <param name="Session">The session's id.</param>
public sealed record EndSession(Site Site, ObjectId Person, ObjectId Session) : SignInCommand(Site, Person)
{
    /// <inheritdoc/>
    protected override Outcome DecideSignIn(WorkingSet set, SignIn signIn)
    {
        var rest = signIn.Sessions.Without(Session);
        if (!rest.Equals(signIn.Sessions)) set.Put(signIn with { Sessions = rest });
        return set.Receipt(Session);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => TextOf("end-session").With("session", Session.ToString());
}
