namespace Bursar.Ledger.Tests;

public sealed class DigestTests
{
    // SHA-256 of "abc" and of the empty string, from the examples of FIPS 180-4.
    private const string Abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private const string Nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    [Theory]
    [InlineData("abc", Abc)]
    [InlineData("", Nothing)]
    public void Of_KnownText_IsItsSha256(string text, string hash)
    {
        Assert.Equal(hash, Digest.Of(text).ToString());
        Assert.Equal(hash, Digest.Of(System.Text.Encoding.UTF8.GetBytes(text)).ToString());
    }

    [Theory]
    [InlineData(170)]
    [InlineData(171)]
    [InlineData(10_000)]
    public void Of_LongTextOutsideAscii_IsThatOfItsUtf8(int length)
    {
        var text = new string('語', length);

        Assert.Equal(Digest.Of(System.Text.Encoding.UTF8.GetBytes(text)), Digest.Of(text));
    }

    [Fact]
    public void Write_ThenRead_IsTheSame()
    {
        var bytes = new byte[Digest.Size];

        Digest.Of("abc").Write(bytes);

        Assert.Equal(Abc, Convert.ToHexStringLower(bytes));
        Assert.Equal(Digest.Of("abc"), Digest.Read(bytes));
        Assert.Equal(Abc[..32], Digest.Of("abc").Prefix.ToString("x32"));
    }

    [Fact]
    public void FixedTimeEquals_AnyBitChanged_IsFalse()
    {
        var digest = Digest.Of("abc");
        Assert.True(digest.FixedTimeEquals(Digest.Of("abc")));
        for (var bit = 0; bit < Digest.Size * 8; bit++)
        {
            var bytes = Convert.FromHexString(Abc);
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.False(digest.FixedTimeEquals(Digest.Read(bytes)));
        }
    }
}
