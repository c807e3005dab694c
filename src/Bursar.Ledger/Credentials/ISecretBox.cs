namespace Bursar.Ledger;

/// <summary>
/// Encrypts secrets that must be readable again. Without its key, sealed data can be neither read nor changed unnoticed.
/// </summary>
public interface ISecretBox
{
    /// <summary>Encrypts a secret.</summary>
    byte[] Seal(ReadOnlySpan<byte> secret);

    /// <summary>Decrypts what <see cref="Seal"/> made.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">
    /// The data was sealed under another key, or changed.
    /// </exception>
    byte[] Open(ReadOnlySpan<byte> sealedSecret);
}
