namespace Bursar.Ledger;

/// <summary>An AWS access key, which signs MTurk requests on one book.</summary>
public sealed record AccessKey : Row
{
    /// <summary>
    /// The minimum length of a key id, in characters; each is one of A–Z, a–z, 0–9 and <c>_</c>. IAM's have 16 or more
    /// (AccessKeyIdType).
    /// </summary>
    public const int MinKeyId = 3;

    /// <summary>The maximum length of a key id, in characters.</summary>
    public const int MaxKeyId = 128;

    /// <summary>The public half, as a request's credential shows it.</summary>
    public required string KeyId { get; init; }

    /// <summary>The number of the book that it gives access to.</summary>
    public required int ForBook { get; init; }

    /// <summary>The secret half, sealed by an <see cref="ISecretBox"/> for the owner <see cref="SealOwner"/>.</summary>
    public required SealedSecret SealedSecret { get; init; }

    /// <summary>When it was created or imported.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was revoked; null while it is valid.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>When it was last used, within <see cref="NoteUse.Every"/>, in real time; null if it never was.</summary>
    public DateTimeOffset? UsedAt { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfAccessKey(KeyId);

    /// <summary>What the secret of an access key is sealed for: this key id and this book.</summary>
    public static string SealOwner(string keyId, int forBook) => $"access key {keyId} of book {forBook}";

    /// <summary>Its id in events, derived from its book and its key id.</summary>
    public ObjectId Subject => ObjectId.OfText(ForBook, KeyId);

    internal override void Announce(Row? before, WorkingSet set)
    {
        if (before is null) set.Emit(EventKind.AccessKeyAdded, Subject, forBook: ForBook);
        else if (RevokedAt is not null && before is AccessKey { RevokedAt: null })
            set.Emit(EventKind.AccessKeyRevoked, Subject, forBook: ForBook);
    }
}
