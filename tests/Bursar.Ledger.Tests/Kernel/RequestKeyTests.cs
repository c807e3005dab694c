namespace Bursar.Ledger.Tests;

public sealed class RequestKeyTests
{
    [Fact]
    public void From_AnyUsableText_KeepsIt()
    {
        Assert.Equal("aws:abc", RequestKey.From(7, "aws:abc")!.Text);
        Assert.NotNull(RequestKey.From(7, new string('x', RequestKey.MaxLength)));
        Assert.Equal(TimeSpan.FromDays(1), RequestKey.Lifetime);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\n")]
    [InlineData("\0")]
    [InlineData("a\u0085")]
    public void From_EmptyOrControlCharacter_IsNone(string text) => Assert.Null(RequestKey.From(7, text));

    [Fact]
    public void From_TooLong_IsNone() => Assert.Null(RequestKey.From(7, new string('x', RequestKey.MaxLength + 1)));

    [Fact]
    public void Hash_OtherBookOrText_IsAnother()
    {
        var keys = new[] { (7, "a"), (7, "b"), (8, "a"), (77, "a"), (7, "7a"), (7, "7\u2028a") };

        Assert.Equal(keys.Length, keys.Select(key => RequestKey.From(key.Item1, key.Item2)!.Hash).Distinct().Count());
        Assert.Equal(RequestKey.From(7, "a"), RequestKey.From(7, "a"));
    }
}
