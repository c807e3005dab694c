using System.Buffers.Text;
using System.Security.Cryptography;
using Bursar.Ledger;

namespace Bursar.Http;

/// <summary>
/// What a cookie or a link has: who it is for, and a secret of 256 random bits. Only the secret's digest is stored.
/// </summary>
/// <param name="Person">The id of the user or participant.</param>
/// <param name="Secret">The secret in base64url: 43 characters.</param>
public sealed record PersonSecret(ObjectId Person, string Secret)
{
    private const int Bytes = 32;
    private const int SecretLength = 43;

    /// <summary>The digest that is stored.</summary>
    public Digest Digest => Digest.Of(Secret);

    /// <summary>Makes a new one.</summary>
    public static PersonSecret New(ObjectId person)
        => new(person, Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>Parses the result of <see cref="ToString"/>; null if the text has another form.</summary>
    public static PersonSecret? TryParse(string? text)
    {
        if (text?.Length != ObjectId.Digits + 1 + SecretLength || text[ObjectId.Digits] != '.') return null;
        var secret = text[(ObjectId.Digits + 1)..];
        return ObjectId.TryParse(text.AsSpan(0, ObjectId.Digits), out var person) && Base64Url.IsValid(secret)
            ? new(person, secret)
            : null;
    }

    /// <summary><c>person.secret</c>.</summary>
    public override string ToString() => $"{Person}.{Secret}";
}
