namespace Bursar.Ledger.Tests;

public sealed class ScreenerTests
{
    [Fact]
    public void All_Screeners_HaveDifferentIdsAndSomethingToAnswer()
    {
        Assert.Equal(Screeners.All.Count, Screeners.All.DistinctBy(one => one.Id).Count());
        Assert.All(Screeners.All, one =>
        {
            Assert.Matches("^[a-z0-9_-]+$", one.Id);
            Assert.NotEmpty(one.Title);
            Assert.Equal(one.Kind == ScreenerKind.Choice, one.Choices.Count > 0);
            Assert.Equal(one.Choices.Count, one.Choices.Distinct(StringComparer.Ordinal).Count());
            Assert.True(one.IsComputed || one.Question.Length > 0, one.Id);
            Assert.True(one.Kind == ScreenerKind.Choice || one.Min < one.Max, one.Id);
        });
    }

    /// <summary>Prolific's numbers, which programs have written down.</summary>
    [Theory]
    [InlineData("sex", 1, "Female")]
    [InlineData("current-country-of-residence", 0, "United Kingdom")]
    [InlineData("current-country-of-residence", 1, "United States")]
    [InlineData("current-country-of-residence", 6, "Afghanistan")]
    [InlineData("current-country-of-residence", 245, "Zimbabwe")]
    [InlineData("country-of-birth", 247, "British Virgin Islands", "British Virgin Isles")]
    [InlineData("first-language", 18, "English")]
    [InlineData("first-language", 87, "Irish")]
    [InlineData("fluent-languages", 19, "English")]
    [InlineData("fluent-languages", 87, "Irish")]
    [InlineData("current-us-state-of-residence", 4, "California (CA)")]
    [InlineData("handedness", 0, "Right-handed")]
    public void Choices_OfKnownNumbers_AreProlifics(string screener, int number, params string[] labels)
        => Assert.Contains(Screeners.Find(screener)!.Choices[number], labels);

    [Theory]
    [InlineData("age", "34", 34)]
    [InlineData("age", "17", null)]
    [InlineData("age", "101", null)]
    [InlineData("age", "34.5", null)]
    [InlineData("age", "x", null)]
    [InlineData("sex", "1", 1)]
    [InlineData("sex", "01", null)]
    [InlineData("sex", "2", null)]
    [InlineData("sex", "-1", null)]
    [InlineData("fact-checking", "70.5", 7050)]
    [InlineData("fact-checking", "70.505", null)]
    [InlineData("fact-checking", "99999999999", null)]
    [InlineData("joined_between", "2010-01-01", 733772)]
    [InlineData("joined_between", "2009-12-31", null)]
    [InlineData("joined_between", "01/01/2010", null)]
    public void Read_OfAnAnswer_IsTheStoredNumber(string screener, string text, int? expected)
    {
        var one = Screeners.Find(screener)!;
        Assert.Equal(expected, one.Read(text));
        if (expected is { } value) Assert.Equal(text, one.Write(value));
    }

    [Fact]
    public void Read_OfABound_AdmitsWhatTheExactOneAdmits()
    {
        var score = Screeners.Find("fact-checking")!;
        Assert.Equal(7051, score.Read("70.501", MidpointRounding.ToPositiveInfinity));
        Assert.Equal(7050, score.Read("70.509", MidpointRounding.ToNegativeInfinity));
    }

    [Fact]
    public void Answers_ChangedAndTakenBack_AreEqualByWhatTheySay()
    {
        var answers = With(ScreenerAnswers.None, "fluent-languages", 24, 19, 24);
        answers = With(answers, "age", 34);
        Assert.Equal("age=34 fluent-languages=19,24", answers.ToString());
        Assert.Equal(answers, ScreenerAnswers.Read(answers.ToString()));
        Assert.Equal([19, 24], answers.Of("fluent-languages"));
        Assert.Empty(answers.Of("sex"));
        Assert.Equal(ScreenerAnswers.None, With(With(answers, "age"), "fluent-languages"));
    }

    [Theory]
    [InlineData("shoe-size", 44)]
    [InlineData("age", 17)]
    [InlineData("sex", 0, 1)]
    [InlineData("approval_rate", 100)]
    public void UpdateParticipant_WithAnswersThatCannotBe_IsRefused(string screener, params int[] values)
    {
        var store = new MemoryStore();
        store.Must(new AddParticipant(Worker));
        var answers = new Dictionary<string, IReadOnlyList<int>> { [screener] = values };
        store.MustRefuse(new UpdateParticipant(Worker) { Answers = answers }, RejectionCode.InvalidValue);
        store.MustRefuse(AnswersOf(Worker, answers), RejectionCode.InvalidValue);
    }

    [Fact]
    public void AnswerScreeners_OfSeveral_SetsAllOrNone()
    {
        var store = new MemoryStore();
        store.Must(new AddParticipant(Worker));
        var answers = new Dictionary<string, IReadOnlyList<int>> { ["age"] = [34] };
        store.MustRefuse(
            new AnswerScreeners(
                new Dictionary<ObjectId, IReadOnlyDictionary<string, IReadOnlyList<int>>>
                {
                    [Worker] = answers,
                    [Colleague] = answers,
                }),
            RejectionCode.NotFound);
        Assert.Empty(store.Find<Participant>(RowKey.OfParticipant(Worker))!.Answers.All);
        store.Must(AnswersOf(Worker, answers));
        Assert.Equal([34], store.Find<Participant>(RowKey.OfParticipant(Worker))!.Answers.Of("age"));
    }

    private static AnswerScreeners AnswersOf(ObjectId one, IReadOnlyDictionary<string, IReadOnlyList<int>> answers)
        => new(new Dictionary<ObjectId, IReadOnlyDictionary<string, IReadOnlyList<int>>> { [one] = answers });

    private static ScreenerAnswers With(ScreenerAnswers answers, string screener, params int[] values)
        => answers.With(new Dictionary<string, IReadOnlyList<int>> { [screener] = values });
}
