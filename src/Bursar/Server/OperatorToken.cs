using System.Buffers.Text;
using System.Security.Cryptography;

namespace Bursar;

/// <summary>The token that opens our own API, in a file that only the server's owner may read.</summary>
internal static class OperatorToken
{
    private const string Mark = "bop_";
    private const int Bytes = 32;
    private const int MinLength = 16;

    /// <summary>The directory's token; made at the first start.</summary>
    /// <exception cref="CommandFailure">The file holds no token.</exception>
    public static string Ensure(DataDirectory data)
    {
        if (PrivateFile.Read(data.OperatorTokenFile) is { } token)
            return token.Length >= MinLength
                ? token
                : throw new CommandFailure(
                    ExitCode.CannotStart, $"{data.OperatorTokenFile} does not hold a token of at least {MinLength} characters. Delete it to get a new one.");
        var made = Mark + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        PrivateFile.Write(data.OperatorTokenFile, made);
        return made;
    }
}
