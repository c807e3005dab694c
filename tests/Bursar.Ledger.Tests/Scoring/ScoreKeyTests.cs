namespace Bursar.Ledger.Tests;

public sealed class ScoreKeyTests
{
    private static readonly ScoredQuestion Fruit = new(
        "which fruit?", [new(["apple", "pear"], 15), new(["apple"], 10), new(["a b"], -3), new([], 2)], DefaultScore: 5);

    private static readonly ScoredQuestion Move = new("move", [new(["D"], 10)]);

    [Theory]
    [InlineData(15, "apple", "pear")]
    [InlineData(15, "pear", "apple")]
    [InlineData(10, "apple")]
    [InlineData(-3, "a b")]
    [InlineData(5, "pear")]
    [InlineData(5, "apple", "pear", "plum")]
    [InlineData(5, "Apple")]
    [InlineData(2)]
    public void ValueOf_Selections_IsTheScoreOfExactlyThem(int expected, params string[] selected)
        => Assert.Equal(expected, ValueOf(ScoreMapping.Sum, [Fruit], new GivenAnswer(Fruit.Question, selected)));

    [Fact]
    public void ValueOf_QuestionsWithoutAnAnswer_HaveTheirDefault()
    {
        Assert.Equal(2, ValueOf(ScoreMapping.Sum, [Fruit, Move]));
        Assert.Equal(12, ValueOf(ScoreMapping.Sum, [Fruit, Move], new("move", ["D"]), new("another", ["D"])));
    }

    [Theory]
    [InlineData(10, 15, 67)]
    [InlineData(10, 30, 33)]
    [InlineData(10, 400, 3)]
    [InlineData(10, 10, 100)]
    [InlineData(10, 5, 200)]
    public void ValueOf_Percentage_IsRoundedToTheNearest(int score, int maximum, int expected)
    {
        Assert.Equal(expected, Map(new ScoreMapping.Percentage(maximum), score));
        Assert.Equal(-expected, Map(new ScoreMapping.Percentage(maximum), -score));
    }

    [Fact]
    public void ValueOf_Scale_MultipliesAndStaysInRange()
    {
        Assert.Equal(30, Map(new ScoreMapping.Scale(3), 10));
        Assert.Equal(3, Map(new ScoreMapping.Scale(0.25m), 10));
        Assert.Equal(-5, Map(new ScoreMapping.Scale(-0.5m), 10));
        Assert.Equal(int.MaxValue, Map(new ScoreMapping.Scale(1_000_000), int.MaxValue));
        Assert.Equal(int.MinValue, Map(new ScoreMapping.Scale(-1_000_000), int.MaxValue));
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 50)]
    [InlineData(7, 50)]
    [InlineData(8, 80)]
    [InlineData(10, 80)]
    [InlineData(11, 0)]
    public void ValueOf_Range_IsTheValueOfTheFirstThatContainsTheSum(int score, int expected)
        => Assert.Equal(expected, Map(new ScoreMapping.Range([new(5, 7, 50), new(7, 10, 80)], 0), score));

    [Fact]
    public void TryParse_EveryKey_IsTheKeyItWasWrittenFrom()
    {
        ScoreMapping[] mappings =
        [
            ScoreMapping.Sum,
            new ScoreMapping.Percentage(15),
            new ScoreMapping.Scale(-0.125m),
            new ScoreMapping.Range([new(-5, 7, 50), new(8, int.MaxValue, int.MinValue)], -1),
            new ScoreMapping.Range([], 7),
        ];
        foreach (var mapping in mappings)
            foreach (var questions in (ScoredQuestion[][])[[], [Fruit], [Move, Fruit, new("5", [new(["7", "ü\n"], 1)], -2)]])
            {
                var key = new ScoreKey(questions, mapping);
                var read = ScoreKey.TryParse(key.ToString());
                Assert.Equal(key, read);
                Assert.NotEqual("", key.ToString());
                Assert.Equal(
                    questions.Select(one => (one.Question, one.DefaultScore, one.Options.Count)),
                    read!.Questions.Select(one => (one.Question, one.DefaultScore, one.Options.Count)));
                var answer = new GivenAnswer(Fruit.Question, ["pear", "apple"]);
                Assert.Equal(key.ValueOf([answer]), read.ValueOf([answer]));
            }
        Assert.NotEqual(new ScoreKey([Fruit], ScoreMapping.Sum), new ScoreKey([Fruit], new ScoreMapping.Scale(1)));
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("option 1 A")]
    [InlineData("question 1")]
    [InlineData("question x A")]
    [InlineData("percentage")]
    [InlineData("scale 1 2")]
    [InlineData("range 1 2")]
    public void TryParse_AnotherText_IsNull(string text) => Assert.Null(ScoreKey.TryParse(text));

    private static int Map(ScoreMapping mapping, int score)
        => ValueOf(mapping, [new("q", [new(["yes"], score)])], new GivenAnswer("q", ["yes"]));

    private static int ValueOf(ScoreMapping mapping, ScoredQuestion[] questions, params GivenAnswer[] answers)
        => new ScoreKey(questions, mapping).ValueOf(answers);
}
