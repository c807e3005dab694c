using System.Security.Cryptography;

namespace Bursar.WorkSite;

/// <summary>
/// The code with which someone anonymous comes back: 24 letters and digits, of which the first half is the name of the sign-in
/// and all of it the password. So 60 random bits find the account, and 60 more prove that it is theirs.
/// </summary>
public sealed record ReturnCode
{
    /// <summary>The most characters that are read, with spaces and hyphens.</summary>
    public const int MaxTyped = 100;

    private const int Length = 24;
    private const int Group = 4;

    /// <summary>Digits and letters without those that look like others; what was read in their place is understood.</summary>
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    private ReturnCode(string secret) => Secret = secret;

    /// <summary>What the server keeps a slow hash of, as of a password.</summary>
    public string Secret { get; }

    /// <summary>The name of the sign-in.</summary>
    public string Name => Secret[..(Length / 2)];

    /// <summary>Makes a new one.</summary>
    public static ReturnCode New() => new(RandomNumberGenerator.GetString(Alphabet, Length));

    /// <summary>Makes a new one with the name of another.</summary>
    public static ReturnCode New(string name) => new(name + RandomNumberGenerator.GetString(Alphabet, Length - name.Length));

    /// <summary>Reads what someone typed; null if it is no code.</summary>
    public static ReturnCode? Parse(string typed)
    {
        if (typed.Length > MaxTyped) return null;
        var read = string.Concat(typed.ToLowerInvariant().Where(one => one is not ('-' or ' ' or '\t')).Select(Meant));
        return read.Length == Length && read.All(one => Alphabet.Contains(one, StringComparison.Ordinal)) ? new(read) : null;
    }

    /// <summary>As it is shown: in groups of four, with hyphens between.</summary>
    public override string ToString() => string.Join('-', Secret.Chunk(Group).Select(part => new string(part)));

    private static char Meant(char typed) => typed switch
    {
        'o' => '0',
        'i' or 'l' => '1',
        _ => typed,
    };
}
