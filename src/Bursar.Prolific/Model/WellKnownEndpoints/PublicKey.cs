using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>A public key (Prolific API docs, JWKS; RFC 7517). Its members are in the order of Prolific's live answers.</summary>
/// <param name="Modulus">The modulus, as base64url.</param>
/// <param name="Exponent">The exponent, as base64url.</param>
/// <param name="Id">Its id: the key's thumbprint (RFC 7638).</param>
internal sealed record PublicKey(
    [property: JsonPropertyName("n")] string Modulus,
    [property: JsonPropertyName("e")] string Exponent,
    [property: JsonPropertyName("kid"), JsonPropertyOrder(2)] string Id)
{
    [JsonPropertyName("kty"), JsonPropertyOrder(1)]
    public string Type => "RSA";

    [JsonPropertyName("alg"), JsonPropertyOrder(3)]
    public string Algorithm => "RS256";

    [JsonPropertyName("use"), JsonPropertyOrder(4)]
    public string Use => "sig";

    [JsonPropertyName("key_ops"), JsonPropertyOrder(5)]
    public IReadOnlyList<string> Operations => ["verify"];

    /// <summary>The public half of a key.</summary>
    public static PublicKey Of(RSAParameters key)
    {
        var (modulus, exponent) = (Base64Url.EncodeToString(key.Modulus), Base64Url.EncodeToString(key.Exponent));
        var plain = $$"""{"e":"{{exponent}}","kty":"RSA","n":"{{modulus}}"}""";
        return new(modulus, exponent, Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(plain))));
    }
}

/// <summary>The public keys.</summary>
internal sealed record PublicKeys([property: JsonPropertyName("keys")] IReadOnlyList<PublicKey> Keys);
