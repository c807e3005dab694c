namespace Bursar.Ledger;

/// <summary>An AWS access key: signs MTurk requests on one book.</summary>
public sealed record AccessKey : Row
{
    /// <summary>
    /// The fewest characters of a key id; each is one of A–Z, a–z, 0–9 and <c>_</c>. IAM's have 16 or more (AccessKeyIdType).
    /// </summary>
    public const int MinKeyId = 3;

    /// <summary>The most characters of a key id.</summary>
    public const int MaxKeyId = 128;

    /// <summary>The public half, as it stands in a request's credential.</summary>
    public required string KeyId { get; init; }

    /// <summary>The number of the book that it speaks for.</summary>
    public required int ForBook { get; init; }

    /// <summary>The secret half, sealed by an <see cref="ISecretBox"/>.</summary>
    public required ReadOnlyMemory<byte> SealedSecret { get; init; }

    /// <summary>When it was made or imported.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>From when on it is refused; null while it is good.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfAccessKey(KeyId);

    /// <summary>What events call it: an id that follows from its book and its key id.</summary>
    public ObjectId Subject => ObjectId.OfText(ForBook, KeyId);

    internal override void Announce(Row? before, WorkingSet set)
    {
        if (before is null) set.Emit(EventKind.AccessKeyAdded, Subject, forBook: ForBook);
        else if (RevokedAt is not null && before is AccessKey { RevokedAt: null }) set.Emit(EventKind.AccessKeyRevoked, Subject, forBook: ForBook);
    }
}
