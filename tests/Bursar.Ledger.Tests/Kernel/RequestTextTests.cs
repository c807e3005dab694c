namespace Bursar.Ledger.Tests;

public sealed class RequestTextTests
{
    private static readonly string Stored = new RequestText("top-up").With("amount", "5.00").With("reference", "a").ToString();

    [Fact]
    public void ToString_Fields_StandOneALine() => Assert.Equal("command=top-up\namount=5.00\nreference=a\n", Stored);

    [Fact]
    public void FirstDifference_SameRequest_IsNone()
    {
        var seen = new RequestText("top-up").With("amount", "5.00").With("reference", "a");

        Assert.Null(RequestText.FirstDifference(Stored, seen.ToString()));
    }

    [Theory]
    [InlineData("refund", "5.00", "a", "command")]
    [InlineData("top-up", "5.01", "a", "amount")]
    [InlineData("top-up", "5.00", "b", "reference")]
    [InlineData("top-up", "5.01", "b", "amount")]
    [InlineData("top-up", "5.00", "", "reference")]
    public void FirstDifference_OtherRequest_NamesTheFirstFieldThatDiffers(
        string command, string amount, string reference, string field)
    {
        var seen = new RequestText(command).With("amount", amount).With("reference", reference).ToString();

        Assert.Equal(field, RequestText.FirstDifference(Stored, seen));
        Assert.Equal(field, RequestText.FirstDifference(seen, Stored));
    }

    [Fact]
    public void FirstDifference_FieldMissingOnOneSide_NamesIt()
    {
        var shorter = new RequestText("top-up").With("amount", "5.00").ToString();

        Assert.Equal("reference", RequestText.FirstDifference(Stored, shorter));
        Assert.Equal("reference", RequestText.FirstDifference(shorter, Stored));
    }

    [Fact]
    public void With_NoValue_IsNotTheEmptyValue()
    {
        var none = new RequestText("update-book").With("description", null).ToString();
        var empty = new RequestText("update-book").With("description", "").ToString();

        Assert.Equal("description", RequestText.FirstDifference(none, empty));
        Assert.Equal("description", RequestText.FirstDifference(empty, none));
    }

    [Theory]
    [InlineData("a\nreference=b")] // would add a field
    [InlineData("a\r")]
    [InlineData("a\0b")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123x")]
    public void With_LongValueOrControlCharacter_StandsThereAsItsDigest(string value)
        => Assert.Equal($"command=x\nfield=sha256:{Digest.Of(value)}\n", new RequestText("x").With("field", value).ToString());

    [Fact]
    public void With_64Characters_StandThere()
        => Assert.Equal(
            $"command=x\nfield={new string('a', 64)}\n", new RequestText("x").With("field", new string('a', 64)).ToString());
}
