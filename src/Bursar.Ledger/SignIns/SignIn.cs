namespace Bursar.Ledger;

/// <summary>
/// How a person signs in to a site: the name and password, who is signed in where, and how often the password was wrong. Secrets
/// are stored as digests, and the password as the hash that the site computed. It is one row, so that whatever ends sessions
/// cannot miss one, and nothing in it can grow beyond its limits. Its times are real time, as those of tokens are.
/// </summary>
public sealed record SignIn : Row
{
    /// <summary>The maximum length of a name, in characters.</summary>
    public const int MaxName = User.MaxName;

    /// <summary>The maximum length of a password's hash, in characters.</summary>
    public const int MaxPasswordHash = 500;

    /// <summary>How many wrong passwords in a row lock it.</summary>
    public const int MaxFailures = 10;

    /// <summary>How long it stays locked: 15 minutes. A link signs in nevertheless.</summary>
    public static readonly TimeSpan LockTime = TimeSpan.FromMinutes(15);

    /// <summary>The site.</summary>
    public required Site Site { get; init; }

    /// <summary>The id of the user or participant.</summary>
    public required ObjectId Person { get; init; }

    /// <summary>
    /// What the person types as a name, in the form of <see cref="NameOf"/>; no other person of the site has it. Empty if they
    /// were deleted (<see cref="ForgetParticipant"/>).
    /// </summary>
    public required string Name { get; init; }

    /// <summary>Whether the person runs this installation and sees every book; only at the console.</summary>
    public bool IsOperator { get; init; }

    /// <summary>
    /// The number of the only book whose studies the person may do: theirs who came by an anonymous link of it
    /// (<see cref="GroupLink.IsAnonymous"/>), until they keep the account (<see cref="KeepAccount"/>). 0 for every book.
    /// </summary>
    public int OnlyBook { get; init; }

    /// <summary>
    /// The hash of the password, as the site computed it; empty while there is none. Of someone anonymous, it is that of the code
    /// with which they come back.
    /// </summary>
    public string PasswordHash { get; init; } = "";

    /// <summary>How many passwords in a row were wrong, from 0 to <see cref="MaxFailures"/>.</summary>
    public int Failures { get; init; }

    /// <summary>Until when no password is accepted; null if it was never locked since the last right one.</summary>
    public DateTimeOffset? LockedUntil { get; init; }

    /// <summary>The link that was made last; null once it is used. Making one ends the one before.</summary>
    public SignInLink? Link { get; init; }

    /// <summary>The passkeys that sign in instead of the password.</summary>
    public PasskeyList Passkeys { get; init; } = PasskeyList.None;

    /// <summary>
    /// Who the person is to the provider (OpenID Connect), from their first sign-in there; all zero before. Whoever gets the same
    /// address later is someone else to the provider. At the console, it is the SHA-256 of the issuer and the subject; at the
    /// participants' site an HMAC of them under the site's key, and <see cref="SubjectOwner"/> finds the person by it.
    /// </summary>
    public Digest ProviderSubject { get; init; }

    /// <summary>Who is signed in.</summary>
    public SessionList Sessions { get; init; } = SessionList.None;

    /// <summary>
    /// Whether the person takes part without a name of their own; <see cref="Name"/> is then the first part of a code.
    /// </summary>
    public bool IsAnonymous => OnlyBook != 0;

    /// <summary>Whether the person has chosen a password, which can be asked for.</summary>
    public bool HasPassword => PasswordHash.Length > 0 && !IsAnonymous;

    /// <summary>Whether the person can sign in without a link or another person's help.</summary>
    public bool HasWayIn => PasswordHash.Length > 0 || Passkeys.All.Count > 0 || ProviderSubject != default;

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfSignIn(Site, Person);

    /// <summary>The form in which a name is stored and found: without white space around it, in lower case.</summary>
    public static string NameOf(string typed) => typed.Trim().ToLowerInvariant();

    /// <summary>Whether no password is accepted at this time.</summary>
    public bool IsLocked(DateTimeOffset now) => now < LockedUntil;

    /// <summary>The session with this secret; null if there is none, or it has expired.</summary>
    public Session? FindSession(Digest secret, DateTimeOffset now)
        => Sessions.All.FirstOrDefault(one => one.Secret.FixedTimeEquals(secret) && now < one.ExpiresAt);

    /// <summary>With a new password: failed attempts are forgotten, the link ends, and so does every other session.</summary>
    /// <param name="hash">The hash of the password.</param>
    /// <param name="keeps">The id of the session that goes on.</param>
    internal SignIn WithPassword(string hash, ObjectId keeps) => this with
    {
        PasswordHash = hash,
        Failures = 0,
        LockedUntil = null,
        Link = null,
        Sessions = Sessions.Only(keeps),
    };

    internal override void Announce(Row? before, WorkingSet set)
    {
        var was = before as SignIn;
        if (was is null) set.Emit(EventKind.SignInAdded, Person);
        if (Link is not null && Link != was?.Link) set.Emit(EventKind.SignInLinkMade, Person);
        if (PasswordHash != (was?.PasswordHash ?? "")) set.Emit(EventKind.PasswordSet, Person);
        if (Failures > (was?.Failures ?? 0)) set.Emit(EventKind.SignInFailed, Person);
        if (LockedUntil is not null && LockedUntil != was?.LockedUntil) set.Emit(EventKind.SignInLocked, Person);
        var (keys, known) = (Passkeys.All.Select(one => one.Id), was?.Passkeys.All.Select(one => one.Id) ?? []);
        foreach (var _ in keys.Except(known)) set.Emit(EventKind.PasskeyAdded, Person);
        foreach (var _ in known.Except(keys)) set.Emit(EventKind.PasskeyRemoved, Person);
        if (ProviderSubject != (was?.ProviderSubject ?? default))
            set.Emit(ProviderSubject == default ? EventKind.ProviderUnbound : EventKind.ProviderBound, Person);
        var (now, then) = (Sessions.All, was?.Sessions.All ?? []);
        foreach (var _ in then.ExceptBy(now.Select(one => one.Id), one => one.Id)) set.Emit(EventKind.SessionEnded, Person);
        foreach (var _ in now.ExceptBy(then.Select(one => one.Id), one => one.Id)) set.Emit(EventKind.SignedIn, Person);
    }
}
