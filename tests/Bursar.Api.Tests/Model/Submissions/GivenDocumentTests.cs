namespace Bursar.Api.Tests;

public sealed class GivenDocumentTests
{
    [Fact]
    public void Of_AWrongAnswer_NamesTheMember()
        => Assert.StartsWith("answer: ", GivenDocument.Of("plain words", null)?.Error?.Detail, StringComparison.Ordinal);

    [Fact]
    public void Of_WrongFields_NamesTheMember()
        => Assert.StartsWith("fields: ", GivenDocument.Of(null, [new("a", "\u0001")])?.Error?.Detail, StringComparison.Ordinal);

    [Fact]
    public void Of_BothFormsOrNone_IsNothing()
    {
        Assert.Null(GivenDocument.Of(null, null));
        Assert.Null(GivenDocument.Of("plain words", [new("a", "b")]));
    }
}
