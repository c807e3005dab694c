namespace Bursar.Ledger;

/// <summary>
/// A key with which the server signs what it tells researchers' programs about the participants that it sends them. All nodes
/// share it. Keys are numbered from 1, and follow each other; the books keep the newest <see cref="Kept"/>.
/// </summary>
/// <param name="Number">Its number.</param>
/// <param name="Sealed">
/// The private key, sealed by an <see cref="ISecretBox"/> for <see cref="SealOwner"/>; at most <see cref="MaxSealed"/> bytes.
/// </param>
/// <param name="MadeAt">When it was made, in real time: programs of others check signatures by it.</param>
public sealed record SigningKey(int Number, SealedSecret Sealed, DateTimeOffset MadeAt) : Row
{
    /// <summary>How many are kept: the one that signs, the one before it, and the one after it.</summary>
    public const int Kept = 3;

    /// <summary>The maximum length of <see cref="Sealed"/>, in bytes: more than an RSA key of 4,096 bits has.</summary>
    public const int MaxSealed = 4_096;

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfSigningKey(Number);

    /// <summary>What the key with a number is sealed for.</summary>
    public static string SealOwner(int number) => $"signing key {number}";
}
