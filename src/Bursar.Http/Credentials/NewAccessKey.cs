using System.Security.Cryptography;

namespace Bursar.Http;

/// <summary>The form of a generated access key: AWS's own, with the prefix <c>BK</c> instead of <c>AKIA</c>.</summary>
public static class NewAccessKey
{
    private const string IdChars = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const string SecretChars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const string IdMark = "BK";
    private const int IdLength = 18;
    private const int SecretLength = 40;

    /// <summary><c>BK</c> and 18 characters of A–Z and 2–7, which encode the number's lowest 90 bits.</summary>
    public static string Id(UInt128 number)
    {
        Span<char> id = stackalloc char[IdLength];
        for (var i = 0; i < IdLength; i++, number >>= 5) id[i] = IdChars[(int)(number & 31)];
        return $"{IdMark}{id}";
    }

    /// <summary>40 random letters and digits (238 bits), none of which needs escaping in a shell or a URL.</summary>
    public static string Secret() => RandomNumberGenerator.GetString(SecretChars, SecretLength);
}
