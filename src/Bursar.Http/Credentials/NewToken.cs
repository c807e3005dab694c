using System.Buffers.Text;
using System.Security.Cryptography;

namespace Bursar.Http;

/// <summary>The form of a generated token for Prolific's API.</summary>
public static class NewToken
{
    private const string Mark = "bpt_";
    private const int Bytes = 32;

    /// <summary><c>bpt_</c> and 256 random bits in base64url.</summary>
    public static string Text() => Mark + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
}
