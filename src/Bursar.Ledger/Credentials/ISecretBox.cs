namespace Bursar.Ledger;

/// <summary>
/// Encrypts secrets that must be readable again. Without its key, sealed data can be neither read nor changed unnoticed.
/// </summary>
public interface ISecretBox
{
    /// <summary>Encrypts a secret.</summary>
    /// <param name="secret">The secret.</param>
    /// <param name="owner">What it belongs to. It opens for the same owner only, so it is of no use in another row.</param>
    byte[] Seal(ReadOnlySpan<byte> secret, string owner);

    /// <summary>Decrypts what <see cref="Seal"/> made.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">
    /// The data was sealed under another key or for another owner, or changed.
    /// </exception>
    byte[] Open(ReadOnlySpan<byte> sealedSecret, string owner);
}
