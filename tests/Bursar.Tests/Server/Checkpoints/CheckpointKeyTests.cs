using System.Security.Cryptography;

namespace Bursar.Tests;

public sealed class CheckpointKeyTests
{
    /// <summary>Checkpoints that were kept must still be valid after an upgrade.</summary>
    [Fact]
    public void Of_AMasterKey_IsAlwaysTheSameKey()
    {
        using var key = CheckpointKey.Of([.. Enumerable.Range(0, SecretBox.KeySize).Select(i => (byte)i)]);

        Assert.Equal(
            "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEcJsHqhMqVpjjnaxN5J7ERUgqqDpZ"
                + "UNWJrNAhPuhF0bt0KxhOueSHVzeLbh7mtt5UlE5Nlw7o5BJz71iSJa8X8Q==",
            CheckpointKey.PublicOf(key));
    }

    [Fact]
    public void Read_OfThePublicHalf_VerifiesWhatTheKeySigned()
    {
        using var key = CheckpointKey.Of(RandomNumberGenerator.GetBytes(SecretBox.KeySize));
        using var other = CheckpointKey.Of(RandomNumberGenerator.GetBytes(SecretBox.KeySize));
        using var read = CheckpointKey.Read(CheckpointKey.PublicOf(key));
        var hash = SHA256.HashData("what is signed"u8);

        Assert.True(read.VerifyHash(hash, key.SignHash(hash)));
        Assert.False(read.VerifyHash(hash, other.SignHash(hash)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no key")]
    [InlineData("AAAA")]
    public void Read_OfSomethingElse_IsRefused(string text)
        => Assert.Equal(ExitCode.Usage, Assert.Throws<CommandFailure>(() => CheckpointKey.Read(text)).Code);
}
