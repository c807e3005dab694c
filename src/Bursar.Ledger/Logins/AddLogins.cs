namespace Bursar.Ledger;

/// <summary>Adds logins to a pool: all, or none if one has a user name that the pool has already.</summary>
/// <param name="Pool">The pool's id.</param>
/// <param name="Logins">The logins, 1 to <see cref="LoginPool.MaxLogins"/>.</param>
public sealed record AddLogins(ObjectId Pool, IReadOnlyList<GivenLogin> Logins) : Command(Pool.Book)
{
    /// <inheritdoc/>
    public override int Weight => Math.Max(1, Logins.Count);

    /// <inheritdoc/>
    public override int Stores => RowBytes * Logins.Count;

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfLoginPool(Pool));
        if (Logins.Count > LoginPool.MaxLogins) return;
        foreach (var one in Logins) rows.Add(RowKey.OfLogin(Pool, one.Name));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null || set.Find<LoginPool>(RowKey.OfLoginPool(Pool)) is not { } found)
            return Rejection.NotFound("pool", Pool);
        var (pool, refused) = GivenLogin.AddAll(set, found, Logins);
        if (pool is null) return refused!;
        set.Put(pool);
        return set.Receipt(Pool);
    }

    /// <summary>Leaves out the passwords, because a sealed secret differs every time.</summary>
    public override RequestText Describe() => new RequestText("add-logins")
        .With("pool", Pool.ToString())
        .With("names", string.Join('\n', Logins.Select(one => one.Name)));
}
