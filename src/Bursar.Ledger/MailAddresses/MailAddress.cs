namespace Bursar.Ledger;

/// <summary>
/// Where mail reaches a participant. It is personal, and sealed; the ledger does not read it. What finds it is a digest under a
/// key of the server, since whoever knows an address could compute any other.
/// </summary>
public sealed record MailAddress : Row
{
    /// <summary>The maximum length of an address, in characters (RFC 5321).</summary>
    public const int MaxLength = 254;

    /// <summary>The maximum length of what is sealed, in bytes.</summary>
    public const int MaxSealed = 1_000;

    /// <summary>How long a link that verifies an address works.</summary>
    public static readonly TimeSpan LinkLifetime = TimeSpan.FromHours(24);

    /// <summary>The participant's id.</summary>
    public required ObjectId Participant { get; init; }

    /// <summary>The address, sealed for <see cref="SealOwner"/>; empty if it was taken away.</summary>
    public required SealedSecret Sealed { get; init; }

    /// <summary>Its digest under the server's key; all zero if it was taken away.</summary>
    public required Digest Address { get; init; }

    /// <summary>When it was set.</summary>
    public required DateTimeOffset SetAt { get; init; }

    /// <summary>When the participant proved that mail reaches them there; null if they have not.</summary>
    public DateTimeOffset? VerifiedAt { get; init; }

    /// <summary>The SHA-256 of the secret in the link that verifies it; all zero once it is used.</summary>
    public Digest Link { get; init; }

    /// <summary>When the link ends, in real time; null if there is none.</summary>
    public DateTimeOffset? LinkEndsAt { get; init; }

    /// <summary>How much mail the participant has asked for.</summary>
    public MailCount Mails { get; init; } = MailCount.None;

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfMailAddress(Participant);

    /// <summary>For whom the address of a participant is sealed.</summary>
    public static string SealOwner(ObjectId participant) => $"mail-address\n{participant}";

    /// <summary>Whether this secret verifies the address at this time.</summary>
    public bool IsOpenedBy(Digest secret, DateTimeOffset now) => Link.FixedTimeEquals(secret) && now < LinkEndsAt;

    internal override void Announce(Row? before, WorkingSet set)
    {
        var was = before as MailAddress;
        if (Address != (was?.Address ?? default)) set.Emit(EventKind.MailAddressSet, Participant);
        if (VerifiedAt is not null && was?.VerifiedAt is null) set.Emit(EventKind.MailAddressVerified, Participant);
    }
}
