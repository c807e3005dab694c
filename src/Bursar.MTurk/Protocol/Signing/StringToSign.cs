using System.Security.Cryptography;

namespace Bursar.MTurk;

/// <summary>The string to sign: the algorithm, the date, the scope and the canonical request's hash, one per line.</summary>
internal static class StringToSign
{
    /// <summary>Writes the string.</summary>
    public static void Write(ref ByteBuffer output, in ClaimedSignature claim, ReadOnlySpan<byte> canonicalRequest)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(canonicalRequest, hash);
        output.Add("AWS4-HMAC-SHA256\n"u8);
        output.Add(claim.Date);
        output.Add((byte)'\n');
        output.Add(claim.Credential.Scope.Span);
        output.Add((byte)'\n');
        output.AddHex(hash);
    }
}
