using System.Security.Cryptography;
using Bursar.Ledger;
using Bursar.Storage;

namespace Bursar;

/// <summary>Checks that the secret of every access key was sealed for its own row: this key, and this book.</summary>
internal static class SealAudit
{
    /// <summary>
    /// The first secret that does not open, as a sentence; null if all do. Nothing is checked under a master key that is not the
    /// store's.
    /// </summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async Task<string?> FindFaultAsync(StoreReader books, byte[] masterKey, CancellationToken cancellation)
    {
        var check = await books.KeyCheckAsync(cancellation);
        if (!MasterKey.CheckOf(masterKey).AsSpan().SequenceEqual(check)) return null;
        var box = new SecretBox(masterKey);
        await foreach (var row in books.RowsAsync(RowKind.AccessKey, cancellation))
            if (!Opens(box, (AccessKey)row))
                return $"Access key {((AccessKey)row).KeyId}: its secret was sealed for another key or book, or changed.";
        return null;
    }

    private static bool Opens(SecretBox box, AccessKey key)
    {
        try
        {
            CryptographicOperations.ZeroMemory(box.Open(key.SealedSecret.Span, AccessKey.SealOwner(key.KeyId, key.ForBook)));
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
