namespace Bursar.Ledger;

/// <summary>A login for a pool.</summary>
/// <param name="Name">The user name, 1 to <see cref="Login.MaxName"/> characters.</param>
/// <param name="Sealed">The password, sealed for <see cref="Login.SealOwner"/>.</param>
public sealed record GivenLogin(string Name, SealedSecret Sealed)
{
    /// <summary>Adds logins to a pool; if it has any, the command has declared the rows of those that are added.</summary>
    /// <returns>The pool with them, which is not put; or a rejection.</returns>
    internal static (LoginPool? Pool, Rejection? Refused) AddAll(WorkingSet set, LoginPool pool, IReadOnlyList<GivenLogin> logins)
    {
        if (logins.Count is 0 or > LoginPool.MaxLogins || pool.Total > LoginPool.MaxLogins - logins.Count)
            return (null, new(RejectionCode.InvalidValue, $"A pool has 1 to {LoginPool.MaxLogins} logins."));
        var isNew = pool.Total == 0;
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (var one in logins)
        {
            if (TextRules.Check("A user name", one.Name, Login.MaxName, required: true) is { } refused) return (null, refused);
            if (!names.Add(one.Name) || !isNew && set.Find<Login>(RowKey.OfLogin(pool.Id, one.Name)) is not null)
                return (null, new(RejectionCode.AlreadyExists, $"The pool has a login {one.Name} already."));
            pool = pool with { Total = pool.Total + 1 };
            set.Put(new Login(pool.Id, pool.Total, one.Name, one.Sealed));
        }
        return (pool, null);
    }
}
