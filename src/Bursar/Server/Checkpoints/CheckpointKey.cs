using System.Numerics;
using System.Security.Cryptography;

namespace Bursar;

/// <summary>
/// The key that signs checkpoints: ECDSA over P-256. It is derived from the master key, so every node has the same one, and there
/// is nothing more to keep.
/// </summary>
internal static class CheckpointKey
{
    private const int ScalarSize = 32;

    // The order of P-256 (FIPS 186-4, D.1.2.3).
    private static readonly BigInteger Order = new(
        Convert.FromHexString("FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551"),
        isUnsigned: true,
        isBigEndian: true);

    /// <summary>Derives the key pair.</summary>
    public static ECDsa Of(byte[] masterKey)
    {
        // 16 bytes more than the order has, so that no scalar is likelier than another (FIPS 186-5, A.2.1).
        var info = "bursar checkpoint key 1"u8.ToArray();
        var wide = HKDF.DeriveKey(HashAlgorithmName.SHA256, masterKey, ScalarSize + 16, info: info);
        var number = (new BigInteger(wide, isUnsigned: true, isBigEndian: true) % (Order - 1)) + 1;
        var bytes = number.ToByteArray(isUnsigned: true, isBigEndian: true);
        var scalar = new byte[ScalarSize];
        bytes.CopyTo(scalar, ScalarSize - bytes.Length);
        return ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, D = scalar });
    }

    /// <summary>
    /// Reads a public key: SubjectPublicKeyInfo in base64, as a checkpoint and <c>bursar checkpoint --public-key</c> show it.
    /// </summary>
    /// <exception cref="CommandFailure">The text is not such a key.</exception>
    public static ECDsa Read(string text)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(text), out _);
            return key;
        }
        catch (Exception failure) when (failure is FormatException or CryptographicException)
        {
            key.Dispose();
            throw new CommandFailure(
                ExitCode.Usage, "--key is not a public key. It is what bursar checkpoint --public-key prints.", failure);
        }
    }

    /// <summary>The public half, as <see cref="Read"/> reads it.</summary>
    public static string PublicOf(ECDsa key) => Convert.ToBase64String(key.ExportSubjectPublicKeyInfo());
}
