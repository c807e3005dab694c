using Bursar.Ledger;

namespace Bursar.Api.Tests;

public sealed class GivenDocumentTests
{
    private static readonly TaskContent.Form Asked =
        new([new FormQuestion("sound", [], new TextAnswer { MaxLength = 3 }) { IsRequired = true }]);

    [Fact]
    public void Of_AWrongAnswer_NamesTheMember()
        => Assert.StartsWith("answer: ", GivenDocument.Of("plain words", null, null)?.Error?.Detail, StringComparison.Ordinal);

    [Fact]
    public void Of_WrongFields_NamesTheMember()
        => Assert.StartsWith(
            "fields: ", GivenDocument.Of(null, [new("a", "\u0001")], null)?.Error?.Detail, StringComparison.Ordinal);

    [Fact]
    public void Of_BothFormsOrNone_IsNothing()
    {
        Assert.Null(GivenDocument.Of(null, null, null));
        Assert.Null(GivenDocument.Of("plain words", [new("a", "b")], null));
    }

    [Theory]
    [InlineData("moo", null)]
    [InlineData("quack", "sound: Enter a text of at most 3 characters. This has 5.")]
    public void Of_AnswersToAForm_FollowsItsRules(string sound, string? why)
    {
        var document =
            "<QuestionFormAnswers xmlns=\"http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2005-10-01/"
                + "QuestionFormAnswers.xsd\"><Answer><QuestionIdentifier>sound</QuestionIdentifier>"
                + $"<FreeText>{sound}</FreeText></Answer></QuestionFormAnswers>";
        Assert.Equal(why is null ? null : $"fields: {why}", GivenDocument.Of(null, [new("sound", sound)], Asked)?.Error?.Detail);
        Assert.Equal(why is null ? null : $"answer: {why}", GivenDocument.Of(document, null, Asked)?.Error?.Detail);
        if (why is null) Assert.Equal(document, GivenDocument.Of(document, null, Asked)!.Value.Value);
    }
}
