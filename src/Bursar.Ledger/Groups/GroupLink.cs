namespace Bursar.Ledger;

/// <summary>
/// A link with which people join a group on their own, as many as it is for, until it ends. A group has one; making another one
/// replaces it. Its times are those of the books.
/// </summary>
public sealed record GroupLink : Row
{
    /// <summary>The maximum length of <see cref="Consent"/>, in characters.</summary>
    public const int MaxConsent = 20_000;

    /// <summary>The maximum length of <see cref="Notice"/>, in characters.</summary>
    public const int MaxNotice = 2_000;

    /// <summary>The longest time for which it works: a year.</summary>
    public static readonly TimeSpan MaxLifetime = TimeSpan.FromDays(366);

    /// <summary>The group's id.</summary>
    public required ObjectId Group { get; init; }

    /// <summary>The SHA-256 of the secret in the link.</summary>
    public required Digest Secret { get; init; }

    /// <summary>How many people can join by it, from 1 to <see cref="ParticipantGroup.MaxMembers"/>.</summary>
    public required int Most { get; init; }

    /// <summary>How many have.</summary>
    public int Used { get; init; }

    /// <summary>When it ends.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>
    /// What people must agree to before they join, at most <see cref="MaxConsent"/> characters; empty for nothing.
    /// </summary>
    public string Consent { get; init; } = "";

    /// <summary>What they read first, at most <see cref="MaxNotice"/> characters; may be empty.</summary>
    public string Notice { get; init; } = "";

    /// <summary>
    /// Whether people join by it without a name, an address or a password. It works only while the book allows it
    /// (<see cref="Book.AllowsAnonymous"/>).
    /// </summary>
    public bool IsAnonymous { get; init; }

    /// <summary>Whether it was taken back.</summary>
    public bool IsWithdrawn { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfGroupLink(Group);

    /// <summary>Whether this secret opens it at this time, even if as many as it is for have joined.</summary>
    /// <param name="secret">The SHA-256 of the secret.</param>
    /// <param name="book">The book of the group.</param>
    /// <param name="now">The time of the books.</param>
    public bool IsOpenedBy(Digest secret, Book book, DateTimeOffset now)
        => !IsWithdrawn && Secret.FixedTimeEquals(secret) && now < ExpiresAt && (!IsAnonymous || book.AllowsAnonymous);
}
