namespace Bursar.Ledger;

/// <summary>Makes a link that works once, and ends the one that was made before.</summary>
/// <param name="Site">The site.</param>
/// <param name="Person">The id of the user or participant.</param>
/// <param name="Link">The link; it expires within <see cref="SignInLink.MaxLifetime"/>.</param>
/// <param name="At">The time, in real time.</param>
public sealed record MakeLink(Site Site, ObjectId Person, SignInLink Link, DateTimeOffset At) : SignInCommand(Site, Person)
{
    /// <inheritdoc/>
    protected override Outcome DecideSignIn(WorkingSet set, SignIn signIn)
    {
        if (!Enum.IsDefined(Link.Purpose) || Link.ExpiresAt <= At || Link.ExpiresAt - At > SignInLink.MaxLifetime)
            return Outcome.Refused(RejectionCode.InvalidValue, $"A link works for at most {SignInLink.MaxLifetime.Days} days.");
        set.Put(signIn with { Link = Link });
        return set.Receipt(Person);
    }

    /// <summary>Leaves out the secret and the times, which differ on every attempt.</summary>
    public override RequestText Describe() => TextOf("make-link").With("purpose", Link.Purpose.ToString());
}
