namespace Bursar.Ledger;

/// <summary>A passkey with which a person signs in (W3C Web Authentication). It holds no secret.</summary>
/// <param name="Id">Its id (<see cref="ObjectId.Random"/>), by which it is removed.</param>
/// <param name="Credential">The id that the authenticator gave it, in base64url.</param>
/// <param name="PublicKey">The key that checks its signatures, in the authenticator's form, in base64url.</param>
/// <param name="Uses">The authenticator's counter; it stays 0 where there is none.</param>
/// <param name="AddedAt">When it was added, in real time.</param>
/// <param name="UsedAt">When someone last signed in with it, in real time; when it was added if nobody has.</param>
/// <param name="CanMove">Whether the authenticator may copy it to another device.</param>
/// <param name="Label">What the person calls it, at most <see cref="MaxLabel"/> characters.</param>
public sealed record Passkey(
    ObjectId Id,
    string Credential,
    string PublicKey,
    long Uses,
    DateTimeOffset AddedAt,
    DateTimeOffset UsedAt,
    bool CanMove,
    string Label)
{
    /// <summary>The maximum length of a label, in characters.</summary>
    public const int MaxLabel = 60;

    /// <summary>The maximum length of the credential's id, in characters: 1,023 bytes, as WebAuthn allows.</summary>
    public const int MaxCredential = 1_364;

    /// <summary>The maximum length of the public key, in characters; an RSA key of 4,096 bits has about 700.</summary>
    public const int MaxPublicKey = 1_000;
}
