using System.Buffers.Text;
using System.Security.Cryptography;

namespace Bursar;

/// <summary>The token for our own API, in a file that only its owner can read.</summary>
internal static class OperatorToken
{
    private const string Mark = "bop_";
    private const int Bytes = 32;
    private const int MinLength = 16;

    /// <summary>Reads the directory's token, or creates it at the first start.</summary>
    /// <exception cref="CommandFailure">The file does not hold a valid token.</exception>
    public static string Ensure(DataDirectory data)
    {
        if (PrivateFile.Read(data.OperatorTokenFile) is { } token)
            return token.Length >= MinLength
                ? token
                : throw new CommandFailure(
                    ExitCode.CannotStart,
                    $"{data.OperatorTokenFile} does not hold a token of at least {MinLength} characters. Delete it to get a new "
                        + "one.");
        var made = Mark + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        PrivateFile.Write(data.OperatorTokenFile, made);
        return made;
    }
}
