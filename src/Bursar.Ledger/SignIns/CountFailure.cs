namespace Bursar.Ledger;

/// <summary>
/// Counts a wrong password. The last of <see cref="SignIn.MaxFailures"/> in a row locks the sign-in for
/// <see cref="SignIn.LockTime"/>, and so does each one after that time until a password is right.
/// </summary>
/// <param name="Site">The site.</param>
/// <param name="Person">The id of the user or participant.</param>
/// <param name="At">The time, in real time.</param>
public sealed record CountFailure(Site Site, ObjectId Person, DateTimeOffset At) : SignInCommand(Site, Person)
{
    /// <inheritdoc/>
    protected override Outcome DecideSignIn(WorkingSet set, SignIn signIn)
    {
        if (signIn.IsLocked(At))
            return Outcome.Refused(RejectionCode.WrongState, "Too many passwords were wrong; no password is accepted now.");
        var failures = Math.Min(signIn.Failures + 1, SignIn.MaxFailures);
        var locks = failures == SignIn.MaxFailures;
        set.Put(signIn with { Failures = failures, LockedUntil = locks ? At + SignIn.LockTime : signIn.LockedUntil });
        return set.Receipt(Person);
    }

    /// <summary>Leaves out the time, which differs on every attempt.</summary>
    public override RequestText Describe() => TextOf("count-failure");
}
