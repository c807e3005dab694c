namespace Bursar.Ledger;

/// <summary>Revokes an access key permanently. Revoking it again changes nothing.</summary>
/// <param name="ForBook">The number of the book that it gives access to.</param>
/// <param name="KeyId">The access key's id.</param>
public sealed record RevokeAccessKey(int ForBook, string KeyId) : Command(RowKey.NoBook)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.House);
        rows.Add(RowKey.OfAccessKey(KeyId));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Find<AccessKey>(RowKey.OfAccessKey(KeyId)) is not { } key || key.ForBook != ForBook)
            return Rejection.NotFound("access key", KeyId);
        if (key.RevokedAt is null) set.Put(key with { RevokedAt = set.Now });
        return set.Receipt(default);
    }

    /// <inheritdoc/>
    public override RequestText Describe()
        => new RequestText("revoke-access-key").With("book", ForBook.ToString()).With("key_id", KeyId);
}
