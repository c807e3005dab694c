using System.Security.Cryptography;

namespace Bursar.Tests;

public sealed class SecretBoxTests
{
    private const string Owner = "access key AKIA of book 7";
    private static readonly byte[] Secret = "wJalrXUtnFEMI"u8.ToArray();

    [Fact]
    public void Open_OfWhatWasSealed_IsTheSecret()
    {
        var box = new SecretBox(RandomNumberGenerator.GetBytes(SecretBox.KeySize));
        Assert.Equal(Secret, box.Open(box.Seal(Secret, Owner), Owner));
        Assert.Empty(box.Open(box.Seal([], Owner), Owner));
        Assert.NotEqual(box.Seal(Secret, Owner), box.Seal(Secret, Owner));
    }

    [Fact]
    public void Open_WithAnyByteChanged_Throws()
    {
        var box = new SecretBox(RandomNumberGenerator.GetBytes(SecretBox.KeySize));
        var sealedSecret = box.Seal(Secret, Owner);
        for (var i = 0; i < sealedSecret.Length; i++)
        {
            var changed = (byte[])sealedSecret.Clone();
            changed[i] ^= 1;
            Assert.ThrowsAny<CryptographicException>(() => box.Open(changed, Owner));
        }
        for (var length = 0; length < sealedSecret.Length; length++)
            Assert.ThrowsAny<CryptographicException>(() => box.Open(sealedSecret.AsSpan(0, length), Owner));
    }

    [Fact]
    public void Open_UnderAnotherKey_Throws()
    {
        var sealedSecret = new SecretBox(RandomNumberGenerator.GetBytes(SecretBox.KeySize)).Seal(Secret, Owner);
        var other = new SecretBox(RandomNumberGenerator.GetBytes(SecretBox.KeySize));
        Assert.ThrowsAny<CryptographicException>(() => other.Open(sealedSecret, Owner));
    }

    [Fact]
    public void Open_ForAnotherOwner_Throws()
    {
        var box = new SecretBox(RandomNumberGenerator.GetBytes(SecretBox.KeySize));
        var sealedSecret = box.Seal(Secret, Owner);
        Assert.ThrowsAny<CryptographicException>(() => box.Open(sealedSecret, "access key AKIA of book 8"));
        Assert.ThrowsAny<CryptographicException>(() => box.Open(sealedSecret, ""));
    }

    [Fact]
    public void Open_SealedBeforeOwnersWereNamed_IsTheSecret()
    {
        var key = RandomNumberGenerator.GetBytes(SecretBox.KeySize);
        var old = new byte[1 + 12 + 16 + Secret.Length];
        old[0] = 1;
        RandomNumberGenerator.Fill(old.AsSpan(1, 12));
        using (var aes = new AesGcm(key, 16))
            aes.Encrypt(old.AsSpan(1, 12), Secret, old.AsSpan(29), old.AsSpan(13, 16), [1]);
        Assert.Equal(Secret, new SecretBox(key).Open(old, Owner));

        var relabelled = new SecretBox(key).Seal(Secret, Owner);
        relabelled[0] = 1;
        Assert.ThrowsAny<CryptographicException>(() => new SecretBox(key).Open(relabelled, Owner));
    }
}
