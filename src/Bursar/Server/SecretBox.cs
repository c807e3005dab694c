using System.Security.Cryptography;
using System.Text;
using Bursar.Ledger;
using Bursar.Storage;

namespace Bursar;

/// <summary>
/// AES-256-GCM: version (1 byte) · nonce (12) · tag (16) · ciphertext. The version and the owner are authenticated with it. The
/// nonce is random, which is safe for far more secrets than one installation will ever seal.
/// </summary>
internal sealed class SecretBox(byte[] key) : ISecretBox
{
    /// <summary>The size of a key, in bytes.</summary>
    public const int KeySize = 32;

    private const byte Version = 2;
    private const byte VersionWithoutOwner = 1; // Sealed before owners were named; only read.
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private const int HeadSize = 1 + NonceSize + TagSize;

    /// <summary>A key for another purpose: it says nothing about this box's own, and is the same on every node.</summary>
    public byte[] KeyFor(string purpose)
        => HKDF.DeriveKey(HashAlgorithmName.SHA256, key, KeySize, info: Encoding.UTF8.GetBytes($"bursar {purpose}"));

    /// <summary>The fingerprints of books under this key.</summary>
    public Fingerprints Fingerprints() => new(KeyFor("fingerprints 1"));

    /// <inheritdoc/>
    public byte[] Seal(ReadOnlySpan<byte> secret, string owner)
    {
        var box = new byte[HeadSize + secret.Length];
        box[0] = Version;
        var nonce = box.AsSpan(1, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagSize);
        aes.Encrypt(nonce, secret, box.AsSpan(HeadSize), box.AsSpan(1 + NonceSize, TagSize), Named(Version, owner));
        return box;
    }

    /// <inheritdoc/>
    public byte[] Open(ReadOnlySpan<byte> sealedSecret, string owner)
    {
        if (sealedSecret.Length < HeadSize || sealedSecret[0] is not (Version or VersionWithoutOwner))
            throw new CryptographicException("This was not sealed in a known format.");
        var secret = new byte[sealedSecret.Length - HeadSize];
        using var aes = new AesGcm(key, TagSize);
        aes.Decrypt(
            sealedSecret.Slice(1, NonceSize), sealedSecret[HeadSize..], sealedSecret.Slice(1 + NonceSize, TagSize), secret,
            Named(sealedSecret[0], owner));
        return secret;
    }

    private static byte[] Named(byte version, string owner)
        => version == VersionWithoutOwner ? [version] : [version, .. Encoding.UTF8.GetBytes(owner)];
}
