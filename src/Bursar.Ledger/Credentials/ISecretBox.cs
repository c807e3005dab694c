namespace Bursar.Ledger;

/// <summary>
/// Encrypts the secrets that must be read again. What it seals cannot be read, or changed unseen, without its key.
/// </summary>
public interface ISecretBox
{
    /// <summary>Encrypts.</summary>
    byte[] Seal(ReadOnlySpan<byte> secret);

    /// <summary>Decrypts what <see cref="Seal"/> made.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">Sealed under another key, or changed.</exception>
    byte[] Open(ReadOnlySpan<byte> sealedSecret);
}
