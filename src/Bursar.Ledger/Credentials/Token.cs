namespace Bursar.Ledger;

/// <summary>A bearer of a user's rights in Prolific's API. Only its digest is kept: it is shown once, when it is made.</summary>
public sealed record Token : Row
{
    /// <summary>The most characters of a token's label.</summary>
    public const int MaxLabel = 100;

    /// <summary>The id that it is revoked by.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>SHA-256 of the token.</summary>
    public required Digest Digest { get; init; }

    /// <summary>Whose rights it bears.</summary>
    public required ObjectId User { get; init; }

    /// <summary>The number of the book that it was made for. It opens every book that its user is a member of.</summary>
    public required int ForBook { get; init; }

    /// <summary>What people call it; may be empty.</summary>
    public string Label { get; init; } = "";

    /// <summary>Whether it can only read.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>From when on it is refused; null where it never runs out, as Prolific's do not.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>From when on it is refused because somebody said so.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfToken(Digest);

    internal override void Announce(Row? before, WorkingSet set)
    {
        if (before is null) set.Emit(EventKind.TokenCreated, Id, forBook: ForBook);
        else if (RevokedAt is not null && before is Token { RevokedAt: null }) set.Emit(EventKind.TokenRevoked, Id, forBook: ForBook);
    }

    /// <summary>Whether it is good at that moment.</summary>
    public bool IsGood(DateTimeOffset now) => RevokedAt is null && (ExpiresAt is not { } end || now < end);
}
