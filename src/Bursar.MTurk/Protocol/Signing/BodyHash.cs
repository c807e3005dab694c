using System.Security.Cryptography;

namespace Bursar.MTurk;

/// <summary>The SHA-256 of a body in lower-case hex, as Signature V4 signs it.</summary>
internal static class BodyHash
{
    /// <summary>The number of digits.</summary>
    public const int Length = SHA256.HashSizeInBytes * 2;

    private static readonly byte[] OfEmptyObject = Of("{}"u8);

    /// <summary>Writes the hash. The one of <c>{}</c>, the body of every GetAccountBalance, is precomputed.</summary>
    public static void Write(ReadOnlySpan<byte> body, Span<byte> hex)
    {
        if (body.SequenceEqual("{}"u8)) OfEmptyObject.CopyTo(hex);
        else WriteHash(body, hex);
    }

    private static byte[] Of(ReadOnlySpan<byte> body)
    {
        var hex = new byte[Length];
        WriteHash(body, hex);
        return hex;
    }

    private static void WriteHash(ReadOnlySpan<byte> body, Span<byte> hex)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(body, hash);
        Convert.TryToHexStringLower(hash, hex, out _);
    }
}
