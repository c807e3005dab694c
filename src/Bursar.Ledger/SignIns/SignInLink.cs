namespace Bursar.Ledger;

/// <summary>A link that works once: whoever has it may do what it is for.</summary>
/// <param name="Secret">The SHA-256 of the secret in the link.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="ExpiresAt">When it expires, in real time.</param>
public sealed record SignInLink(Digest Secret, LinkPurpose Purpose, DateTimeOffset ExpiresAt)
{
    /// <summary>The longest time for which a link works: 7 days.</summary>
    public static readonly TimeSpan MaxLifetime = TimeSpan.FromDays(7);

    /// <summary>Whether this secret opens it at this time.</summary>
    public bool IsOpenedBy(Digest secret, DateTimeOffset now) => Secret.FixedTimeEquals(secret) && now < ExpiresAt;
}

/// <summary>What a <see cref="SignInLink"/> is for. The values are stored: never renumber them.</summary>
public enum LinkPurpose
{
    /// <summary>To set a password, which also signs in.</summary>
    SetPassword = 1,

    /// <summary>To sign in without a password.</summary>
    SignIn = 2,
}
