using System.Security.Cryptography;
using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// Says how far every book has come, and is signed. Whoever keeps one elsewhere can tell later whether the past has been
/// rewritten since (<see cref="CheckpointAudit"/>). A text of JSON lines: the head, the books in the order of their ids, and the
/// signature.
/// </summary>
public static class Checkpoint
{
    private const int Page = 1_000;

    /// <summary>The version of the format.</summary>
    internal const int Version = 1;

    /// <summary>How a checkpoint's bytes are hashed and signed: ECDSA over SHA-256, in the form of IEEE P1363.</summary>
    internal static HashAlgorithmName Hash => HashAlgorithmName.SHA256;

    /// <summary>Writes a checkpoint. The reader should show a snapshot.</summary>
    /// <param name="books">Reads the books.</param>
    /// <param name="key">The key that signs.</param>
    /// <param name="at">The time of the checkpoint.</param>
    /// <param name="to">Where to write it.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <returns>The number of books.</returns>
    /// <exception cref="StoreException">The store failed.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static async Task<long> WriteAsync(
        ILedgerReader books, ECDsa key, DateTimeOffset at, Stream to, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(Hash);
        var count = 0L;
        var head = new CheckpointLine
        {
            Version = Version,
            At = at,
            Key = Convert.ToBase64String(key.ExportSubjectPublicKeyInfo()),
        };
        await PutAsync(to, head, hash, cancellation);
        var page = await books.ListAsync(new BooksQuery(default, Page), cancellation);
        for (; page.Count > 0; page = await books.ListAsync(new BooksQuery(page[^1].Id, Page), cancellation))
        {
            foreach (var book in page) await PutAsync(to, CheckpointLine.Of(book), hash, cancellation);
            count += page.Count;
        }
        var house = await books.FindAsync<House>(RowKey.House, cancellation);
        await PutAsync(to, new CheckpointLine { Events = house?.Events.Last ?? 0, Books = count }, hash, cancellation);
        var signature = Convert.ToBase64String(key.SignHash(hash.GetHashAndReset()));
        await PutAsync(to, new CheckpointLine { Signature = signature }, hash, cancellation);
        return count;
    }

    private static async Task PutAsync(Stream to, CheckpointLine line, IncrementalHash hash, CancellationToken cancellation)
    {
        byte[] bytes = [.. JsonSerializer.SerializeToUtf8Bytes(line, CheckpointJson.Plain.CheckpointLine), (byte)'\n'];
        hash.AppendData(bytes);
        await to.WriteAsync(bytes, cancellation);
    }
}
