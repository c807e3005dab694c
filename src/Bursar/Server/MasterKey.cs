using System.Security.Cryptography;

namespace Bursar;

/// <summary>The key that secrets are sealed under: from the settings, or from a file in the data directory.</summary>
internal static class MasterKey
{
    /// <summary>The key; made at the first start where no setting gives one.</summary>
    /// <exception cref="CommandFailure">What is there is no key.</exception>
    public static byte[] Ensure(DataDirectory data, string? setting)
    {
        if (Find(data, setting) is { } key) return key;
        var made = RandomNumberGenerator.GetBytes(SecretBox.KeySize);
        PrivateFile.Write(data.MasterKeyFile, Convert.ToBase64String(made));
        return made;
    }

    /// <summary>The key; null where none has been made yet.</summary>
    /// <exception cref="CommandFailure">What is there is no key.</exception>
    public static byte[]? Find(DataDirectory data, string? setting)
    {
        if (!string.IsNullOrEmpty(setting)) return Parse(setting, "Bursar:MasterKey");
        return PrivateFile.Read(data.MasterKeyFile) is { } text ? Parse(text, data.MasterKeyFile) : null;
    }

    /// <summary>What tells whether two nodes have the same key, and nothing about the key itself.</summary>
    public static byte[] CheckOf(byte[] key) => SHA256.HashData([.. "bursar master key check\n"u8, .. key]);

    private static byte[] Parse(string text, string source)
    {
        var key = new byte[SecretBox.KeySize];
        return Convert.TryFromBase64String(text, key, out var length) && length == SecretBox.KeySize
            ? key
            : throw new CommandFailure(ExitCode.CannotStart, $"{source} is not a valid key. It must be {SecretBox.KeySize} bytes in base64.");
    }
}
