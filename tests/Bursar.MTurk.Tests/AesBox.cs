using System.Security.Cryptography;

namespace Bursar.MTurk.Tests;

/// <summary>A secret box with a key of its own.</summary>
internal sealed class AesBox : ISecretBox
{
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    /// <summary>How often a secret was opened.</summary>
    public int Opened { get; private set; }

    /// <summary>The last secret that was handed out, as whoever got it left it.</summary>
    public byte[] Last { get; private set; } = [];

    public byte[] Seal(ReadOnlySpan<byte> secret)
    {
        var box = new byte[NonceSize + TagSize + secret.Length];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceSize));
        using var aes = new AesGcm(_key, TagSize);
        aes.Encrypt(box.AsSpan(0, NonceSize), secret, box.AsSpan(NonceSize + TagSize), box.AsSpan(NonceSize, TagSize));
        return box;
    }

    public byte[] Open(ReadOnlySpan<byte> sealedSecret)
    {
        var secret = new byte[sealedSecret.Length - NonceSize - TagSize];
        using var aes = new AesGcm(_key, TagSize);
        aes.Decrypt(sealedSecret[..NonceSize], sealedSecret[(NonceSize + TagSize)..], sealedSecret.Slice(NonceSize, TagSize), secret);
        Opened++;
        return Last = secret;
    }
}
