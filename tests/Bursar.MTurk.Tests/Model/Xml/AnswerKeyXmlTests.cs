namespace Bursar.MTurk.Tests;

public sealed class AnswerKeyXmlTests
{
    [Fact]
    public void Read_TheDocumentedKey_GivesItsScores()
    {
        var (scores, why) = AnswerKeyXml.Read(Forms.AnswerKey);

        Assert.Null(why);
        Assert.Equal(
            new ScoreKey(
                [
                    new("fruit", [new(["apple", "pear"], 10), new(["apple"], 5)], -1),
                    new("move", [new(["5"], 5)]),
                ],
                new ScoreMapping.Percentage(15)),
            scores);
    }

    [Theory]
    [InlineData("", "sum\n")]
    [InlineData("<ScaleMapping><SummedScoreMultiplier>-1.5</SummedScoreMultiplier></ScaleMapping>", "scale -1.5\n")]
    [InlineData("<ScaleMapping><SummedScoreMultiplier> +3 </SummedScoreMultiplier></ScaleMapping>", "scale 3\n")]
    [InlineData(
        "<RangeMapping><SummedScoreRange><InclusiveLowerBound>5</InclusiveLowerBound>"
            + "<InclusiveUpperBound>7</InclusiveUpperBound><QualificationValue>50</QualificationValue></SummedScoreRange>"
            + "<SummedScoreRange><InclusiveLowerBound>8</InclusiveLowerBound><InclusiveUpperBound>10</InclusiveUpperBound>"
            + "<QualificationValue>80</QualificationValue></SummedScoreRange>"
            + "<OutOfRangeQualificationValue>-1</OutOfRangeQualificationValue></RangeMapping>",
        "otherwise -1\nrange 5 7 50\nrange 8 10 80\n")]
    public void Read_EveryMapping_GivesIt(string mapping, string expected)
    {
        if (mapping.Length > 0) mapping = $"<QualificationValueMapping>{mapping}</QualificationValueMapping>";

        var (scores, why) = AnswerKeyXml.Read(
            "<AnswerKey xmlns=\"http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2005-10-01/AnswerKey.xsd\">"
            + "<Question><QuestionIdentifier>q</QuestionIdentifier><AnswerOption><AnswerScore>2</AnswerScore></AnswerOption>"
            + $"</Question>{mapping}</AnswerKey>");

        Assert.Null(why);
        Assert.Equal("question 0 q\noption 2\n" + expected, scores!.ToString());
    }
}
