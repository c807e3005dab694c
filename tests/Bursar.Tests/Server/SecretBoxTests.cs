using System.Security.Cryptography;

namespace Bursar.Tests;

public sealed class SecretBoxTests
{
    private static readonly byte[] Secret = "wJalrXUtnFEMI"u8.ToArray();

    [Fact]
    public void Open_OfWhatWasSealed_IsTheSecret()
    {
        var box = new SecretBox(RandomNumberGenerator.GetBytes(SecretBox.KeySize));
        Assert.Equal(Secret, box.Open(box.Seal(Secret)));
        Assert.Empty(box.Open(box.Seal([])));
        Assert.NotEqual(box.Seal(Secret), box.Seal(Secret));
    }

    [Fact]
    public void Open_WithAnyByteChanged_Throws()
    {
        var box = new SecretBox(RandomNumberGenerator.GetBytes(SecretBox.KeySize));
        var sealedSecret = box.Seal(Secret);
        for (var i = 0; i < sealedSecret.Length; i++)
        {
            var changed = (byte[])sealedSecret.Clone();
            changed[i] ^= 1;
            Assert.ThrowsAny<CryptographicException>(() => box.Open(changed));
        }
        for (var length = 0; length < sealedSecret.Length; length++)
            Assert.ThrowsAny<CryptographicException>(() => box.Open(sealedSecret.AsSpan(0, length)));
    }

    [Fact]
    public void Open_UnderAnotherKey_Throws()
    {
        var sealedSecret = new SecretBox(RandomNumberGenerator.GetBytes(SecretBox.KeySize)).Seal(Secret);
        var other = new SecretBox(RandomNumberGenerator.GetBytes(SecretBox.KeySize));
        Assert.ThrowsAny<CryptographicException>(() => other.Open(sealedSecret));
    }
}
