using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Bursar.MTurk;

/// <summary>
/// The signing keys derived recently, so that a secret need not be opened for every request. A key is cached with the sealed
/// secret that it was made from: once the access key has another secret, it no longer matches. Whether the access key is still
/// valid is for the caller to check, on the row of each request.
/// </summary>
internal sealed class SigningKeys(ISecretBox box)
{
    /// <summary>
    /// The most access keys in the cache; when one more is added the cache is cleared, which costs a derivation each.
    /// </summary>
    public const int MaxAccessKeys = 10_000;

    /// <summary>The most days and regions cached for one access key.</summary>
    public const int MaxScopes = 4;

    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>The row key of an access key; for a key in the cache, without hashing its id.</summary>
    public RowKey RowKeyOf(ReadOnlySpan<char> keyId)
        => _entries.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(keyId, out var entry)
            ? entry.RowKey
            : RowKey.OfAccessKey(keyId);

    /// <summary>The signing key of that day and region, if it is cached.</summary>
    public bool TryGet(AccessKey row, in Credential credential, [NotNullWhen(true)] out SigningKey? signingKey)
    {
        signingKey = null;
        if (!_entries.TryGetValue(row.KeyId, out var entry) || !entry.IsOf(row)) return false;
        foreach (var scoped in entry.Keys)
            if (credential.Date.Span.SequenceEqual(scoped.Date) && credential.Region.Span.SequenceEqual(scoped.Region))
                signingKey = scoped.Key;
        return signingKey is not null;
    }

    /// <summary>Opens the secret, derives the signing key and wipes the secret.</summary>
    /// <exception cref="CryptographicException">The secret was sealed under another key or for another row.</exception>
    public SigningKey Derive(AccessKey row, in Credential credential)
    {
        var secret = box.Open(row.SealedSecret.Span, AccessKey.SealOwner(row.KeyId, row.ForBook));
        try
        {
            return Derive(secret, credential);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(secret);
        }
    }

    /// <summary>Derives the signing key of a secret.</summary>
    public static SigningKey Derive(ReadOnlySpan<byte> secret, in Credential credential)
    {
        byte[] first = [.. "AWS4"u8, .. secret];
        Span<byte> key = stackalloc byte[SigningKey.Size];
        try
        {
            Next(first, credential.Date.Span, key);
            Next(key, credential.Region.Span, key);
            Next(key, credential.Service.Span, key);
            Next(key, SigningRules.Terminator, key);
            return new(key);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(first);
            CryptographicOperations.ZeroMemory(key);
        }
    }

    /// <summary>
    /// Caches a signing key. Only for a signature that it proved, so that nobody without the secret can displace other keys.
    /// </summary>
    public void Keep(AccessKey row, in Credential credential, SigningKey signingKey)
    {
        var known = _entries.TryGetValue(row.KeyId, out var entry);
        if (!known && _entries.Count >= MaxAccessKeys) _entries.Clear();
        var older = entry?.IsOf(row) == true ? entry.Keys : [];
        var scoped = new Scoped(credential.Date.ToString(), credential.Region.ToString(), signingKey);
        _entries[row.KeyId] = new(entry?.RowKey ?? row.Key, row.SealedSecret, [scoped, .. older.Take(MaxScopes - 1)]);
    }

    /// <summary>Removes a revoked access key from the cache.</summary>
    public void Forget(AccessKey row) => _entries.TryRemove(row.KeyId, out _);

    private static void Next(ReadOnlySpan<byte> key, ReadOnlySpan<char> text, Span<byte> next)
    {
        using var bytes = new ByteBuffer(stackalloc byte[256]);
        bytes.Add(text);
        HMACSHA256.HashData(key, bytes.Written, next);
    }

    private sealed record Entry(RowKey RowKey, SealedSecret SealedSecret, Scoped[] Keys)
    {
        /// <summary>
        /// Whether the keys were made from this row's secret. Rows are compared by value, because PostgreSQL's store reads a new
        /// object for every request.
        /// </summary>
        public bool IsOf(AccessKey row) => SealedSecret == row.SealedSecret;
    }

    private sealed record Scoped(string Date, string Region, SigningKey Key);
}
