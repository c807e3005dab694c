namespace Bursar.Ledger;

/// <summary>Gives a book a secret for its deliveries. If it has one already, that is dropped.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Origin">The dialect whose deliveries are signed.</param>
/// <param name="Sealed">The secret, sealed by an <see cref="ISecretBox"/> for <see cref="HookSecret.SealOwner"/>.</param>
public sealed record ReplaceHookSecret(int Book, Origin Origin, SealedSecret Sealed) : Command(Book)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfHookSecret(Book, Origin));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null) return Rejection.NotFound("book", Book);
        var secret = new HookSecret(set.NextId(), Origin, Sealed, set.Now);
        set.Put(secret);
        return set.Receipt(secret.Id);
    }

    /// <summary>Leaves out the secret, because a sealed secret differs every time.</summary>
    public override RequestText Describe() => new RequestText("replace-hook-secret").With("origin", Origin.ToString());
}
