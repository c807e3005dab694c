namespace Bursar.Ledger;

/// <summary>Logins for someone else's platform, which are handed out to participants,
/// one a submission (Prolific's credentials).</summary>
/// <param name="Id">Its id, which contains the number of its book.</param>
/// <param name="Total">The number of its logins, at most <see cref="MaxLogins"/>.</param>
/// <param name="Used">The number of those that were handed out.</param>
/// <param name="CreatedAt">When it was created.</param>
public sealed record LoginPool(ObjectId Id, int Total, int Used, DateTimeOffset CreatedAt) : Row
{
    /// <summary>The maximum number of logins in a pool, and in one command.</summary>
    public const int MaxLogins = 10_000;

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfLoginPool(Id);
}
