using System.Security.Cryptography;

namespace Bursar;

/// <summary>The key that seals secrets, from the settings or from a file in the data directory.</summary>
internal static class MasterKey
{
    /// <summary>The key. Without a setting, the first start creates it.</summary>
    /// <exception cref="CommandFailure">The setting or the file does not hold a valid key.</exception>
    public static byte[] Ensure(DataDirectory data, string? setting)
    {
        if (Find(data, setting) is { } key) return key;
        var made = RandomNumberGenerator.GetBytes(SecretBox.KeySize);
        PrivateFile.Write(data.MasterKeyFile, Convert.ToBase64String(made));
        return made;
    }

    /// <summary>The key; null if none has been created yet.</summary>
    /// <exception cref="CommandFailure">The setting or the file does not hold a valid key.</exception>
    public static byte[]? Find(DataDirectory data, string? setting)
    {
        if (!string.IsNullOrEmpty(setting)) return Parse(setting, "Bursar:MasterKey");
        return PrivateFile.Read(data.MasterKeyFile) is { } text ? Parse(text, data.MasterKeyFile) : null;
    }

    /// <summary>A check value: equal for equal keys, and it reveals nothing about the key.</summary>
    public static byte[] CheckOf(byte[] key) => SHA256.HashData([.. "bursar master key check\n"u8, .. key]);

    private static byte[] Parse(string text, string source)
    {
        var key = new byte[SecretBox.KeySize];
        return Convert.TryFromBase64String(text, key, out var length) && length == SecretBox.KeySize
            ? key
            : throw new CommandFailure(
                ExitCode.CannotStart, $"{source} is not a valid key. It must be {SecretBox.KeySize} bytes in base64.");
    }
}
