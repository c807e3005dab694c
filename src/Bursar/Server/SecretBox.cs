using System.Security.Cryptography;
using Bursar.Ledger;

namespace Bursar;

/// <summary>
/// AES-256-GCM: version (1 byte) · nonce (12) · tag (16) · ciphertext. The nonce is random, which is safe for far more
/// secrets than one installation will ever seal.
/// </summary>
internal sealed class SecretBox(byte[] key) : ISecretBox
{
    /// <summary>The size of a key, in bytes.</summary>
    public const int KeySize = 32;

    private const byte Version = 1;
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private const int HeadSize = 1 + NonceSize + TagSize;

    /// <inheritdoc/>
    public byte[] Seal(ReadOnlySpan<byte> secret)
    {
        var box = new byte[HeadSize + secret.Length];
        box[0] = Version;
        var nonce = box.AsSpan(1, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagSize);
        aes.Encrypt(nonce, secret, box.AsSpan(HeadSize), box.AsSpan(1 + NonceSize, TagSize), box.AsSpan(0, 1));
        return box;
    }

    /// <inheritdoc/>
    public byte[] Open(ReadOnlySpan<byte> sealedSecret)
    {
        if (sealedSecret.Length < HeadSize || sealedSecret[0] != Version)
            throw new CryptographicException("This was not sealed in a known format.");
        var secret = new byte[sealedSecret.Length - HeadSize];
        using var aes = new AesGcm(key, TagSize);
        aes.Decrypt(
            sealedSecret.Slice(1, NonceSize), sealedSecret[HeadSize..], sealedSecret.Slice(1 + NonceSize, TagSize), secret,
            sealedSecret[..1]);
        return secret;
    }
}
