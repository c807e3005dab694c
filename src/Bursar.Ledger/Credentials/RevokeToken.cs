namespace Bursar.Ledger;

/// <summary>Revokes a token permanently. Revoking it again changes nothing.</summary>
/// <param name="ForBook">The number of the book that it was created for.</param>
/// <param name="Digest">The SHA-256 of the token.</param>
public sealed record RevokeToken(int ForBook, Digest Digest) : Command(RowKey.NoBook)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.House);
        rows.Add(RowKey.OfToken(Digest));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Find<Token>(RowKey.OfToken(Digest)) is not { } token || token.ForBook != ForBook)
            return Rejection.NotFound("token", "of that digest");
        if (token.RevokedAt is null) set.Put(token with { RevokedAt = set.Now });
        return set.Receipt(token.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("revoke-token")
        .With("book", ForBook.ToString())
        .With("digest", Digest.ToString());
}
