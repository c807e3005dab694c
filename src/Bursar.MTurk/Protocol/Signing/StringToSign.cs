using System.Security.Cryptography;

namespace Bursar.MTurk;

/// <summary>What the signing key is applied to: algorithm, date, scope and the canonical request's hash, a line each.</summary>
internal static class StringToSign
{
    /// <summary>Writes it.</summary>
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
