using System.Security.Cryptography;
using Bursar.Ledger;
using Bursar.Storage;

namespace Bursar;

/// <summary>Checks that every secret was sealed for its own row: this access key, this book, this participant.</summary>
internal static class SealAudit
{
    /// <summary>
    /// The first secret that does not open, as a sentence; null if all do. Nothing is checked under a master key that is not the
    /// store's.
    /// </summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async Task<string?> FindFaultAsync(StoreReader books, byte[] masterKey, CancellationToken cancellation)
    {
        if (!await MasterKey.IsOfAsync(books, masterKey, cancellation)) return null;
        var box = new SecretBox(masterKey);
        await foreach (var row in books.RowsAsync(RowKind.AccessKey, cancellation))
        {
            var key = (AccessKey)row;
            if (!Opens(box, key.SealedSecret, AccessKey.SealOwner(key.KeyId, key.ForBook)))
                return $"Access key {key.KeyId}: its secret was sealed for another key or book, or changed.";
        }
        await foreach (var row in books.RowsAsync(RowKind.HookSecret, cancellation))
        {
            var secret = (HookSecret)row;
            if (!Opens(box, secret.Sealed, HookSecret.SealOwner(secret.Id.Book, secret.Origin)))
                return $"Book number {secret.Id.Book}: its webhook secret was sealed for another book, or changed.";
        }
        await foreach (var row in books.RowsAsync(RowKind.PayoutAddress, cancellation))
        {
            var (id, _, secret, _) = (PayoutAddress)row;
            if (!secret.Span.IsEmpty && !Opens(box, secret, PayoutAddress.SealOwner(id)))
                return $"Participant {id}: the account for payouts was sealed for another participant, or changed.";
        }
        await foreach (var row in books.RowsAsync(RowKind.PayoutItem, cancellation))
        {
            var item = (PayoutItem)row;
            if (!item.Sealed.Span.IsEmpty && !Opens(box, item.Sealed, PayoutAddress.SealOwner(item.Participant)))
                return $"Payout {item.Payout}: the account of item {item.Number} was sealed for another participant, or changed.";
        }
        await foreach (var row in books.RowsAsync(RowKind.SigningKey, cancellation))
        {
            var key = (SigningKey)row;
            if (!Opens(box, key.Sealed, SigningKey.SealOwner(key.Number)))
                return $"Signing key {key.Number}: it was sealed for another number, or changed.";
        }
        return null;
    }

    private static bool Opens(SecretBox box, SealedSecret secret, string owner)
    {
        try
        {
            CryptographicOperations.ZeroMemory(box.Open(secret.Span, owner));
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
