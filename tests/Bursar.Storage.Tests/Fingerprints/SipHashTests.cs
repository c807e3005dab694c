using System.Globalization;

namespace Bursar.Storage.Tests;

public sealed class SipHashTests
{
    /// <summary>
    /// From the reference implementation: the key is 00 01 … 0f, and the input so many bytes that count up from 00.
    /// </summary>
    [Theory]
    [InlineData(0, "a3817f04ba25a8e66df67214c7550293")]
    [InlineData(1, "da87c1d86b99af44347659119b22fc45")]
    [InlineData(2, "8177228da4a45dc7fca38bdef60affe4")]
    [InlineData(15, "5493e99933b0a8117e08ec0f97cfc3d9")]
    public void Of_BytesThatCountUp_IsTheReferencesHash(int length, string expected)
    {
        var hash = new SipHash(Counting(SipHash.KeySize)).Of(Counting(length));

        Assert.Equal(UInt128.Parse(Reversed(expected), NumberStyles.HexNumber, CultureInfo.InvariantCulture), hash);
    }

    private static byte[] Counting(int length) => [.. Enumerable.Range(0, length).Select(one => (byte)one)];

    /// <summary>Two words, each written from its lowest byte.</summary>
    private static string Reversed(string hex)
    {
        var bytes = Convert.FromHexString(hex);
        bytes.AsSpan(0, 8).Reverse();
        bytes.AsSpan(8).Reverse();
        return Convert.ToHexString(bytes);
    }
}
