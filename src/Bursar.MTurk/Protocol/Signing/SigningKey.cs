using System.Security.Cryptography;

namespace Bursar.MTurk;

/// <summary>
/// A secret derived for one day, region and service. It keeps the keyed hash that it used last, because creating one costs as
/// much as the rest of a signature.
/// </summary>
internal sealed class SigningKey
{
    /// <summary>The size of a key and of a signature, in bytes.</summary>
    public const int Size = HMACSHA256.HashSizeInBytes;

    private readonly byte[] _key;
    private IncrementalHash? _idle;

    public SigningKey(ReadOnlySpan<byte> key) => _key = key.ToArray();

    /// <summary>Signs a string to sign. Safe for concurrent use.</summary>
    public void Sign(ReadOnlySpan<byte> stringToSign, Span<byte> signature)
    {
        var hash = Interlocked.Exchange(ref _idle, null) ?? IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        hash.AppendData(stringToSign);
        hash.GetHashAndReset(signature);
        Interlocked.Exchange(ref _idle, hash)?.Dispose();
    }
}
