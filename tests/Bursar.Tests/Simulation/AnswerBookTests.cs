using System.Text.Json.Nodes;
using Bursar.Api;

namespace Bursar.Tests;

public sealed class AnswerBookTests
{
    private static readonly TaskField[] Fields =
    [
        new("animal", "choice", true) { Options = ["cat", "dog", "owl"], Min = 2, Max = 3 },
        new("age", "number", true) { Min = 18, Max = 20 },
        new("why", "text", false) { Min = 3, Max = 8 },
        new("mail", "text", false) { Patterns = ["@"] },
        new("photo", "file", false),
    ];

    [Fact]
    public void Answer_ManyTimes_IsWhatEachFieldAllows()
    {
        var random = new Random(5);
        for (var i = 0; i < 200; i++)
        {
            var answers = AnswerBook.Invented.Answer(Fields, null, fails: false, random);
            Assert.Equal(["animal", "age", "why", "mail"], answers.Select(one => one.Key));
            Assert.Equal(2, answers["animal"]!.AsArray().Select(one => $"{one}").Distinct().Count());
            Assert.InRange(int.Parse($"{answers["age"]}", System.Globalization.CultureInfo.InvariantCulture), 18, 20);
            Assert.InRange($"{answers["why"]}".Length, 3, 8);
            Assert.Contains('@', $"{answers["mail"]}");
        }
    }

    [Fact]
    public void Answer_WithTheSameRandomness_IsTheSame() => Assert.Equal(
        AnswerBook.Invented.Answer(Fields, null, false, new Random(9)).ToJsonString(),
        AnswerBook.Invented.Answer(Fields, null, false, new Random(9)).ToJsonString());

    [Theory]
    [InlineData(false, "20")]
    [InlineData(true, "18")]
    public void Answer_AnAttentionCheck_IsRightOrWrong(bool fails, string expected)
    {
        var book = AnswerBook.Invented with { Checks = new Dictionary<string, string> { ["age"] = "20" } };
        Assert.Equal(expected, $"{book.Answer(Fields, null, fails, new Random(1))["age"]}");
    }

    [Fact]
    public void Read_AFile_GivesEachPersonALineInTurn()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "why,completion_code\n\"slow, but fine\",C1\nquick,C2\n");
            var book = new AnswerBook(AnswerBook.Read(path), new Dictionary<string, string>());

            Assert.Equal("slow, but fine", book.LineOf(0)!["why"]);
            Assert.Equal("C2", book.LineOf(3)![AnswerBook.Code]);
            Assert.Equal("quick", $"{book.Answer(Fields, book.LineOf(1), false, new Random(1))["why"]}");
            Assert.Equal("""{"why":"quick"}""", book.Answer([], book.LineOf(1), false, new Random(1)).ToJsonString());

            File.WriteAllText(path, "why,what\nonly one\n");
            var failure = Assert.Throws<CommandFailure>(() => AnswerBook.Read(path));
            Assert.Contains("line 2", failure.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Answer_OfAPageElsewhere_IsSomething()
        => Assert.IsType<JsonValue>(AnswerBook.Invented.Answer([], null, false, new Random(1))["answer"], exactMatch: false);

    [Theory]
    [InlineData(0.05, Conduct.Returns)]
    [InlineData(0.15, Conduct.RunsOut)]
    [InlineData(0.25, Conduct.FailsCheck)]
    [InlineData(0.35, Conduct.EntersNoCode)]
    [InlineData(0.45, Conduct.Works)]
    internal void Of_ANumberDrawn_IsTheConductOfThatShare(double drawn, Conduct expected)
        => Assert.Equal(expected, new CrowdShares(0.1, 0.1, 0.1, 0.1).Of(drawn));
}
