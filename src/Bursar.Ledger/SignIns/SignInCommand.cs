namespace Bursar.Ledger;

/// <summary>A command on how one person signs in to a site.</summary>
/// <param name="Site">The site.</param>
/// <param name="Person">The id of the user or participant.</param>
public abstract record SignInCommand(Site Site, ObjectId Person) : Command(RowKey.NoBook)
{
    /// <inheritdoc/>
    public sealed override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.House);
        rows.Add(RowKey.OfSignIn(Site, Person));
    }

    /// <inheritdoc/>
    public sealed override Outcome Decide(WorkingSet set)
        => set.Find<SignIn>(RowKey.OfSignIn(Site, Person)) is { Name.Length: > 0 } signIn
            ? DecideSignIn(set, signIn)
            : Rejection.NotFound("sign-in of", Person);

    /// <summary>Decides about a sign-in that exists.</summary>
    protected abstract Outcome DecideSignIn(WorkingSet set, SignIn signIn);

    /// <summary>Starts the text of the request.</summary>
    protected RequestText TextOf(string command)
        => new RequestText(command).With("site", Site.ToString()).With("person", Person.ToString());

    /// <summary>Why a password's hash cannot be stored; null if it can.</summary>
    internal static Rejection? CheckHash(string hash)
        => TextRules.Check("A password's hash", hash, SignIn.MaxPasswordHash, required: true);

    /// <summary>Why a session cannot be started at this time; null if it can.</summary>
    internal static Rejection? CheckSession(Session session, DateTimeOffset now)
    {
        if (TextRules.Check("A session's label", session.Label, Session.MaxLabel) is { } label) return label;
        if (session.Label.Any(char.IsControl))
            return new(RejectionCode.InvalidValue, "A session's label has no control character.");
        return session.ExpiresAt <= now || session.ExpiresAt - now > Session.MaxLifetime
            ? new(RejectionCode.InvalidValue, $"A session ends within {Session.MaxLifetime.Days} days.")
            : null;
    }
}
