namespace Bursar.Ledger;

/// <summary>Finds the login that was handed out for a submission.</summary>
public static class LoginReader
{
    /// <summary>The login of a submission; null if it has none.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async ValueTask<Login?> FindLoginAsync(
        this ILedgerReader reader, ObjectId submission, CancellationToken cancellation)
    {
        if (await reader.FindAsync<LoginUse>(RowKey.OfLoginUse(submission), cancellation) is not { } use) return null;
        var found = await reader.ListAsync(new LoginsOfPool(use.Pool, use.Number - 1, 1), cancellation);
        return found.Count == 0 ? null : found[0];
    }
}
