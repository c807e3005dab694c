using System.Security.Cryptography;

namespace Bursar.MTurk;

/// <summary>
/// A secret as it is derived for one day, region and service. It holds on to the keyed hash that it last used: setting one up
/// costs as much as the rest of a signature.
/// </summary>
internal sealed class SigningKey
{
    /// <summary>Bytes in a key, and in a signature.</summary>
    public const int Size = HMACSHA256.HashSizeInBytes;

    private readonly byte[] _key;
    private IncrementalHash? _idle;

    public SigningKey(ReadOnlySpan<byte> key) => _key = key.ToArray();

    /// <summary>Signs a string to sign. Any number of threads may do so at once.</summary>
    public void Sign(ReadOnlySpan<byte> stringToSign, Span<byte> signature)
    {
        var hash = Interlocked.Exchange(ref _idle, null) ?? IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        hash.AppendData(stringToSign);
        hash.GetHashAndReset(signature);
        Interlocked.Exchange(ref _idle, hash)?.Dispose();
    }
}
