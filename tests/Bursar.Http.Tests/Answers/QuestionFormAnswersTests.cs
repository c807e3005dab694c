using System.Xml.Linq;

namespace Bursar.Http.Tests;

public sealed class QuestionFormAnswersTests
{
    private const string Start =
        "<QuestionFormAnswers "
            + "xmlns=\"http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2005-10-01/QuestionFormAnswers.xsd\">";
    private static readonly XNamespace Space =
        "http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2005-10-01/QuestionFormAnswers.xsd";

    [Fact]
    public void Of_SelectionsAndFiles_IsAsMTurkWroteThem() => Assert.Equal(
        "<?xml version=\"1.0\" encoding=\"ASCII\"?>" + Start
            + "<Answer><QuestionIdentifier>a</QuestionIdentifier><SelectionIdentifier>1</SelectionIdentifier>"
            + "<SelectionIdentifier>2</SelectionIdentifier><OtherSelectionText>&#xE4;</OtherSelectionText></Answer>"
            + "<Answer><QuestionIdentifier>b</QuestionIdentifier><UploadedFileSizeInBytes>7</UploadedFileSizeInBytes>"
            + "<UploadedFileKey>KEY</UploadedFileKey></Answer>"
            + "<Answer><QuestionIdentifier>c</QuestionIdentifier></Answer></QuestionFormAnswers>",
        QuestionFormAnswers.Of(
            [
                new("a", "") { Selected = ["1", "2"], Other = "ä" },
                new("b", "") { File = new("KEY", 7) },
                new("c", "") { Selected = [] },
            ]).Document);

    [Fact]
    public void Of_SomeFields_IsWrittenAsMTurkWroteIt()
        => Assert.Equal(
            "<?xml version=\"1.0\" encoding=\"ASCII\"?>" + Start
            + "<Answer><QuestionIdentifier>code</QuestionIdentifier><FreeText>7</FreeText></Answer>"
            + "<Answer><QuestionIdentifier>empty</QuestionIdentifier><FreeText></FreeText></Answer>"
            + "<Answer><QuestionIdentifier>json</QuestionIdentifier><FreeText>[{\"a\": "
            + "\"it's\"}]</FreeText></Answer></QuestionFormAnswers>",
            Document(("code", "7"), ("empty", ""), ("json", "[{\"a\": \"it's\"}]")));

    [Fact]
    public void Of_WhateverXmlCanHold_IsReadAgainAsItWas()
    {
        const string name = "a <b> & \"c\" é";
        const string value = "]]> &amp; <FreeText> é ☃ 😀 \t\n\r\n end  ";

        var text = Document((name, value));

        Assert.True(text.All(char.IsAscii));
        var answer = XDocument.Parse(text, LoadOptions.PreserveWhitespace).Root!.Element(Space + "Answer")!;
        Assert.Equal(
            (name, value), (answer.Element(Space + "QuestionIdentifier")!.Value, answer.Element(Space + "FreeText")!.Value));
    }

    [Fact]
    public void Of_FieldsOfTheLimit_AreTakenAndNoMore()
    {
        var room = QuestionFormAnswers.MaxBytes - Document(("a", "")).Length;
        Assert.Equal(QuestionFormAnswers.MaxBytes, Document(("a", new string('x', room))).Length);
        Assert.Contains(
            "65535", QuestionFormAnswers.Of([new("a", new string('x', room + 1))]).Why, StringComparison.Ordinal);
        Assert.Null(QuestionFormAnswers.Of([new("a", new string('&', room / 2))]).Document);
        Assert.Null(QuestionFormAnswers.Of([new("a", new string('x', 1_000_000))]).Document);
    }

    [Fact]
    public void Check_OfTheLimitInBytes_IsTakenAndNoMore()
    {
        var room = QuestionFormAnswers.MaxBytes - (Start + "</QuestionFormAnswers>").Length;
        Assert.Null(QuestionFormAnswers.Check(Start + new string('x', room) + "</QuestionFormAnswers>"));
        Assert.NotNull(QuestionFormAnswers.Check(Start + new string('x', room + 1) + "</QuestionFormAnswers>"));
        Assert.NotNull(QuestionFormAnswers.Check(Start + new string('é', room - 1) + "</QuestionFormAnswers>"));
    }

    [Fact]
    public void Check_WhatOfMade_IsTaken() => Assert.Null(QuestionFormAnswers.Check(Document(("a", "\u0085é\r]]>"))));

    [Theory]
    [InlineData("")]
    [InlineData("plain words")]
    [InlineData("<QuestionFormAnswers/>")]
    [InlineData("<QuestionForm "
        + "xmlns=\"http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2005-10-01/QuestionFormAnswers.xsd\"/>")]
    [InlineData(
        "<QuestionFormAnswers "
            + "xmlns=\"http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2005-10-01/QuestionForm.xsd\"/>")]
    [InlineData(Start)]
    [InlineData(Start + "<Answer></QuestionFormAnswers>")]
    [InlineData(Start + "&nbsp;</QuestionFormAnswers>")]
    [InlineData(Start + "&#0;</QuestionFormAnswers>")]
    [InlineData(Start + "<x:Answer/></QuestionFormAnswers>")]
    [InlineData(Start + "</QuestionFormAnswers>more")]
    [InlineData(Start + "</QuestionFormAnswers>" + Start + "</QuestionFormAnswers>")]
    [InlineData("<!DOCTYPE QuestionFormAnswers>" + Start + "</QuestionFormAnswers>")]
    [InlineData("<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + Start + "&e;</QuestionFormAnswers>")]
    [InlineData("<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\">" + Start + "</QuestionFormAnswers>")]
    public void Check_WhatIsNoSuchDocument_IsRefused(string answer)
        => Assert.NotNull(QuestionFormAnswers.Check(answer));

    private static string Document(params (string Name, string Value)[] fields)
        => QuestionFormAnswers.Of([.. fields.Select(field => new Field(field.Name, field.Value))]).Document!;
}
