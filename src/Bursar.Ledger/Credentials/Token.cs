namespace Bursar.Ledger;

/// <summary>
/// A token that gives a user's rights in Prolific's API. Only its digest is stored; the token itself is shown once, when it is
/// created.
/// </summary>
public sealed record Token : Row
{
    /// <summary>The maximum length of a token's label, in characters.</summary>
    public const int MaxLabel = 100;

    /// <summary>The id by which it is revoked.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>The SHA-256 of the token.</summary>
    public required Digest Digest { get; init; }

    /// <summary>The id of the user whose rights it gives.</summary>
    public required ObjectId User { get; init; }

    /// <summary>
    /// The number of the book that it was created for. It gives access to every book of which its user is a member.
    /// </summary>
    public required int ForBook { get; init; }

    /// <summary>Its label, at most <see cref="MaxLabel"/> characters; may be empty.</summary>
    public string Label { get; init; } = "";

    /// <summary>Whether it can only read.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>When it was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it expires; null for never, as on Prolific.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>When it was revoked; null if it was not.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>When it was last used, within <see cref="NoteUse.Every"/>, in real time; null if it never was.</summary>
    public DateTimeOffset? UsedAt { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfToken(Digest);

    internal override void Announce(Row? before, WorkingSet set)
    {
        if (before is null) set.Emit(EventKind.TokenCreated, Id, forBook: ForBook);
        else if (RevokedAt is not null && before is Token { RevokedAt: null })
            set.Emit(EventKind.TokenRevoked, Id, forBook: ForBook);
    }

    /// <summary>Whether it is valid at this time.</summary>
    public bool IsGood(DateTimeOffset now) => RevokedAt is null && (ExpiresAt is not { } end || now < end);
}
