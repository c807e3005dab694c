using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Checks that what an event says was revoked is still revoked, for as long as events are kept.</summary>
internal static class RevocationAudit
{
    /// <summary>The first access key or token that is valid again after it was revoked; null if there is none.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async Task<string?> FindFaultAsync(ILedgerReader books, CancellationToken cancellation)
    {
        await foreach (var one in books.AllEventsAsync(RowKey.NoBook, 0, cancellation))
            if (await IsValidAgainAsync(books, one, cancellation))
                return $"Users and credentials: {one.Subject} was revoked by event {one.Sequence}, and it is valid again.";
        return null;
    }

    private static async Task<bool> IsValidAgainAsync(ILedgerReader books, Event one, CancellationToken cancellation)
        => one.Kind switch
        {
            EventKind.AccessKeyRevoked => (await books.ListAsync(new AccessKeysOfBook(one.ForBook, int.MaxValue), cancellation))
                .Any(key => key.Subject == one.Subject && key.RevokedAt is null),
            EventKind.TokenRevoked => (await books.ListAsync(new TokensOfBook(one.ForBook, int.MaxValue), cancellation))
                .Any(token => token.Id == one.Subject && token.RevokedAt is null),
            _ => false,
        };
}
