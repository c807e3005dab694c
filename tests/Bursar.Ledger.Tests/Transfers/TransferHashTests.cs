namespace Bursar.Ledger.Tests;

public sealed class TransferHashTests
{
    private static readonly Transfer Payment = new()
    {
        Book = 7,
        Sequence = 3,
        At = new DateTimeOffset(2026, 11, 2, 9, 0, 0, TimeSpan.Zero).AddMicroseconds(123_456),
        Kind = TransferKind.Payment,
        From = Account.Held(new(0x6907_21D0, 7UL << 32 | 1)),
        To = Account.Paid(new(0x6900_0002, 0xB)),
        Amount = new(new(45_000), new(15_000), new(3_000)),
        Subject = new(0x6907_21D1, 7UL << 32 | 2),
        Reference = "Grant 42 – Lesen",
        RequestKey = "aws:abc",
        AvailableAfter = new(2_100_000),
    };

    /// <summary>Each field once, changed as little as can be.</summary>
    private static readonly (string Field, Transfer Changed)[] Changes =
    [
        (nameof(Transfer.Book), Payment with { Book = 8 }),
        (nameof(Transfer.Sequence), Payment with { Sequence = 4 }),
        (nameof(Transfer.At), Payment with { At = Payment.At.AddMicroseconds(1) }),
        (nameof(Transfer.Kind), Payment with { Kind = TransferKind.Release }),
        (nameof(Transfer.From), Payment with { From = Account.Held(new(0x6907_21D0, 7UL << 32 | 2)) }),
        (nameof(Transfer.From), Payment with { From = Payment.From with { Kind = AccountKind.Paid } }),
        (nameof(Transfer.To), Payment with { To = Account.Paid(new(0x6900_0002, 0xC)) }),
        (nameof(Transfer.To), Payment with { To = Payment.To with { Kind = AccountKind.Held } }),
        (nameof(Transfer.Amount), Payment with { Amount = Payment.Amount with { Rewards = new(45_001) } }),
        (nameof(Transfer.Amount), Payment with { Amount = Payment.Amount with { Fees = new(15_001) } }),
        (nameof(Transfer.Amount), Payment with { Amount = Payment.Amount with { Vat = new(3_001) } }),
        (nameof(Transfer.Subject), Payment with { Subject = new(0x6907_21D1, 7UL << 32 | 3) }),
        (nameof(Transfer.Reference), Payment with { Reference = "Grant 42 – Lesen " }),
        (nameof(Transfer.RequestKey), Payment with { RequestKey = "aws:abd" }),
        (nameof(Transfer.AvailableAfter), Payment with { AvailableAfter = new(2_100_001) }),
    ];

    /// <summary>
    /// Computed by another program from the layout as it is documented. If this fails, stored chains no longer verify.
    /// </summary>
    [Theory]
    [InlineData(false, "2ff44eb65233f1dcc9033575f554cc7280a75dc7e9a2814fbf698921b606aedb")]
    [InlineData(true, "ec70b7b63af56c0f939cf6c8ebd00fcea01695cfe95dc6d9f9438cedb899d836")]
    public void Of_LayoutVersion1_NeverChanges(bool after, string hash)
        => Assert.Equal(hash, TransferHash.Of(after ? Digest.Of("") : default, Payment).ToString());

    [Fact]
    public void Of_AnyFieldChanged_IsAnother()
    {
        var hashes = Changes.Select(change => TransferHash.Of(default, change.Changed)).Append(TransferHash.Of(default, Payment));

        Assert.Equal(Changes.Length + 1, hashes.Distinct().Count());
        Assert.Equal(
            typeof(Transfer).GetProperties().Where(property => property.CanWrite).Select(property => property.Name)
                .Where(name => name != nameof(Transfer.Hash)).Order(),
            Changes.Select(change => change.Field).Distinct().Order());
    }

    [Fact]
    public void Of_ItsOwnHash_IsLeftOut()
        => Assert.Equal(TransferHash.Of(default, Payment), TransferHash.Of(default, Payment with { Hash = Digest.Of("abc") }));

    [Fact]
    public void Of_TextMovedFromOneFieldToTheNext_IsAnother() => Assert.NotEqual(
        TransferHash.Of(default, Payment with { Reference = "ab", RequestKey = "c" }),
        TransferHash.Of(default, Payment with { Reference = "a", RequestKey = "bc" }));

    [Theory]
    [InlineData('x')]
    [InlineData('語')]
    public void Of_LongestTexts_CoversTheirLastCharacter(char filling)
    {
        var reference = new string(filling, Transfer.MaxReference);
        var key = new string(filling, RequestKey.MaxLength - 1);
        var other = (char)(filling + 1);

        Assert.NotEqual(
            TransferHash.Of(default, Payment with { Reference = reference, RequestKey = key + filling }),
            TransferHash.Of(default, Payment with { Reference = reference, RequestKey = key + other }));
        Assert.NotEqual(
            TransferHash.Of(default, Payment with { Reference = reference, RequestKey = key }),
            TransferHash.Of(default, Payment with { Reference = reference[1..] + other, RequestKey = key }));
    }
}
