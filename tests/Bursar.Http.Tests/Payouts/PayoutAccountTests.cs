using System.Security.Cryptography;
using System.Text;

namespace Bursar.Http.Tests;

public sealed class PayoutAccountTests
{
    /// <summary>Examples from the register of IBANs.</summary>
    [Theory]
    [InlineData("DE89 3704 0044 0532 0130 00", "DE89370400440532013000")]
    [InlineData("gb29nwbk60161331926819", "GB29NWBK60161331926819")]
    [InlineData("MT84 MALT 0110 0001 2345 MTLC AST0 01S", "MT84MALT011000012345MTLCAST001S")]
    [InlineData("NO93 8601 1117 947", "NO9386011117947")]
    [InlineData("DE88 3704 0044 0532 0130 00", null)]
    [InlineData("DE89 3704 0044 0532 0103 00", null)]
    [InlineData("DE89", null)]
    [InlineData("", null)]
    [InlineData("1289370400440532013000", null)]
    [InlineData("DE8937040044053201300ß", null)]
    public void Iban_WithItsCheckDigits_IsReadAndAnyOtherIsNone(string typed, string? read)
        => Assert.Equal(read, Iban.Parse(typed));

    [Theory]
    [InlineData("ada@example.org", true)]
    [InlineData(" ada+x@mail.example.org ", true)]
    [InlineData("ada", false)]
    [InlineData("@example.org", false)]
    [InlineData("ada@example", false)]
    [InlineData("ada@.org", false)]
    [InlineData("ada@example.", false)]
    [InlineData("ada@b@example.org", false)]
    [InlineData("a da@example.org", false)]
    [InlineData("ada@example.org,bo@example.org", false)]
    public void PayPal_AnAddress_IsReadOrRefused(string typed, bool ok)
    {
        var (account, why) = PayoutAccount.PayPal(typed);
        Assert.Equal(ok ? new PayoutAccount(PayoutMethod.PayPal, "", typed.Trim()) : null, account);
        Assert.Equal(ok, why.Length == 0);
    }

    [Fact]
    public void Bank_WithoutAName_IsRefused()
    {
        Assert.Null(PayoutAccount.Bank(" ", "DE89370400440532013000").Account);
        Assert.Null(PayoutAccount.Bank(new('n', PayoutAccount.MaxHolder + 1), "DE89370400440532013000").Account);
        Assert.Equal("DE … 3000", PayoutAccount.Bank("Ada", "DE89370400440532013000").Account!.Shown);
    }

    [Fact]
    public void Seal_ForOneParticipant_OpensForNoOther()
    {
        var box = new Box();
        var (one, other) = (new ObjectId(1, 1), new ObjectId(1, 2));
        var account = PayoutAccount.Bank("Zoë", "DE89370400440532013000").Account!;
        var secret = account.Seal(box, one);

        Assert.Equal(account, PayoutAccount.Open(box, one, PayoutMethod.Bank, secret));
        Assert.Null(PayoutAccount.Open(box, other, PayoutMethod.Bank, secret));
        Assert.Null(PayoutAccount.Open(box, one, PayoutMethod.Other, default));
    }

    /// <summary>A box that says on it whose it is.</summary>
    private sealed class Box : ISecretBox
    {
        public byte[] Seal(ReadOnlySpan<byte> secret, string owner) => [.. Encoding.UTF8.GetBytes(owner), 0, .. secret];

        public byte[] Open(ReadOnlySpan<byte> sealedSecret, string owner)
        {
            var end = sealedSecret.IndexOf((byte)0);
            return Encoding.UTF8.GetString(sealedSecret[..end]) == owner
                ? sealedSecret[(end + 1)..].ToArray()
                : throw new CryptographicException("Another owner.");
        }
    }
}
