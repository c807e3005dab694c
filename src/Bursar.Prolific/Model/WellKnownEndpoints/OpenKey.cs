using System.Security.Cryptography;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A signing key that was opened.</summary>
/// <param name="row">Its row.</param>
/// <param name="key">Both halves.</param>
internal sealed class OpenKey(SigningKey row, RSAParameters key)
{
    /// <summary>Its row.</summary>
    public SigningKey Row => row;

    /// <summary>The public half.</summary>
    public PublicKey Public { get; } = PublicKey.Of(key);

    /// <summary>Signs as RS256 does: PKCS #1 v1.5 with SHA-256.</summary>
    public byte[] Sign(ReadOnlySpan<byte> data)
    {
        using var rsa = RSA.Create(key);
        return rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }
}
