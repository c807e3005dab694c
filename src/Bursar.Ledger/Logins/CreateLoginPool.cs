namespace Bursar.Ledger;

/// <summary>Creates a pool of logins.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Logins">Its logins, 1 to <see cref="LoginPool.MaxLogins"/>.</param>
public sealed record CreateLoginPool(int Book, IReadOnlyList<GivenLogin> Logins) : Command(Book)
{
    /// <inheritdoc/>
    public override int Weight => Math.Max(1, Logins.Count);

    /// <inheritdoc/>
    public override int Stores => RowBytes * (1 + Logins.Count);

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows) => rows.Add(RowKey.OfBook(Book));

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null) return Rejection.NotFound("book", Book);
        var (pool, refused) = GivenLogin.AddAll(set, new(set.NextId(), 0, 0, set.Now), Logins);
        if (pool is null) return refused!;
        set.Put(pool);
        return set.Receipt(pool.Id);
    }

    /// <summary>Leaves out the passwords, because a sealed secret differs every time.</summary>
    public override RequestText Describe()
        => new RequestText("create-login-pool").With("names", string.Join('\n', Logins.Select(one => one.Name)));
}
