using System.Security.Cryptography;
using Bursar.Ledger;
using Bursar.Storage;

namespace Bursar;

/// <summary>The key that seals secrets, from the settings or from a file in the data directory.</summary>
internal static class MasterKey
{
    /// <summary>
    /// The key of a store's secrets. A store without books gets a new one if there is none yet. Books without their key are
    /// refused: a new key could not open what was sealed under the old one.
    /// </summary>
    /// <exception cref="CommandFailure">
    /// The setting or the file does not hold a valid key, the key is missing, or the secrets are sealed under another one.
    /// </exception>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async Task<byte[]> ClaimAsync(
        IStore store, DataDirectory data, string? setting, CancellationToken cancellation)
    {
        var found = Find(data, setting);
        if (found is null && await HasBooksAsync(store, cancellation)) throw Missing(data);
        var key = found ?? Make(data);
        if (await store.ClaimKeyAsync(CheckOf(key), cancellation)) return key;
        if (found is not null) throw Wrong();
        File.Delete(data.MasterKeyFile);
        throw Missing(data);
    }

    /// <summary>The key; null if none has been created yet.</summary>
    /// <exception cref="CommandFailure">The setting or the file does not hold a valid key.</exception>
    public static byte[]? Find(DataDirectory data, string? setting)
    {
        if (!string.IsNullOrEmpty(setting)) return Parse(setting, "Bursar:MasterKey");
        return PrivateFile.Read(data.MasterKeyFile) is { } text ? Parse(text, data.MasterKeyFile) : null;
    }

    /// <summary>A check value: equal for equal keys, and it reveals nothing about the key.</summary>
    public static byte[] CheckOf(byte[] key) => SHA256.HashData([.. "bursar master key check\n"u8, .. key]);

    /// <summary>Whether the secrets of a store are sealed under this key.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async Task<bool> IsOfAsync(StoreReader books, byte[] key, CancellationToken cancellation)
    {
        var check = await books.KeyCheckAsync(cancellation);
        return CheckOf(key).AsSpan().SequenceEqual(check);
    }

    private static async Task<bool> HasBooksAsync(IStore store, CancellationToken cancellation)
        => await store.ListAsync(new BooksQuery(default, 1), cancellation) is not [];

    private static byte[] Make(DataDirectory data)
    {
        var made = RandomNumberGenerator.GetBytes(SecretBox.KeySize);
        PrivateFile.Write(data.MasterKeyFile, Convert.ToBase64String(made));
        return made;
    }

    private static byte[] Parse(string text, string source)
    {
        var key = new byte[SecretBox.KeySize];
        return Convert.TryFromBase64String(text, key, out var length) && length == SecretBox.KeySize
            ? key
            : throw new CommandFailure(
                ExitCode.CannotStart, $"{source} is not a valid key. It must be {SecretBox.KeySize} bytes in base64.");
    }

    private static CommandFailure Missing(DataDirectory data) => new(
        ExitCode.CannotStart,
        $"The master key of these books is missing: there is no {data.MasterKeyFile}, and Bursar:MasterKey is not set. "
            + "Without it, their AWS secrets cannot be read. Put master.key back from the backup or from another node.");

    private static CommandFailure Wrong() => new(
        ExitCode.CannotStart,
        "The secrets in these books are sealed under another master key. Put the right master.key back, from the backup or from "
            + "another node, or set Bursar:MasterKey to it.");
}
