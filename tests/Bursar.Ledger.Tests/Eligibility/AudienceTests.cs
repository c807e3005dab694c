namespace Bursar.Ledger.Tests;

public sealed class AudienceTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _group;
    private readonly ObjectId _earlier;

    public AudienceTests()
    {
        _book = _store.OpenBook(100, open => open with { ProlificPricing = Free });
        _group = _store.Must(new CreateGroup(_book.Book, "Pilots") { Members = [Worker] }).Subject;
        _earlier = _store.PublishStudy(_book, 1, 5, Origin.Prolific);
        _store.TakePlace(_earlier);
    }

    [Theory]
    [InlineData("listed", true)]
    [InlineData("took part", true)]
    [InlineData("in group", true)]
    [InlineData("listed", false)]
    [InlineData("took part", false)]
    [InlineData("in group", false)]
    public void TakePlace_ByWhomTheStudyIsFor_IsDecidedByEachKind(string kind, bool admits)
    {
        var study = Publish(Rule(kind, admits));

        Assert.Equal(admits, Takes(study, Worker));
        Assert.Equal(!admits, Takes(study, Colleague));
    }

    [Fact]
    public void TakePlace_WithNestedRules_FollowsThem()
    {
        var either = new AudienceRule(AudienceKind.Any, true)
        {
            Rules = [Rule("listed", true) with { Ids = [Colleague] }, Rule("in group", true)],
        };
        var both = new AudienceRule(AudienceKind.All, true) { Rules = [either, Rule("took part", false)] };
        var study = Publish(both);

        Assert.False(Takes(study, Worker)); // In the group, but took part.
        Assert.True(Takes(study, Colleague)); // Listed.
        Assert.False(Takes(study, Payer)); // Neither.
    }

    [Fact]
    public void TookPart_AfterThePublication_DoesNotCount()
    {
        var study = Publish(Rule("took part", false));
        _store.Now = Start.AddMinutes(1);
        _store.TakePlace(_earlier, Colleague);

        Assert.True(Takes(study, Colleague));
        Assert.False(Takes(Publish(Rule("took part", false)), Colleague));
    }

    [Fact]
    public void TookPart_AndReturned_Counts()
    {
        var submission = _store.TakePlace(_earlier, Colleague);
        _store.Must(new ReturnSubmission(_earlier, submission, Colleague));

        Assert.False(Takes(Publish(Rule("took part", false)), Colleague));
    }

    [Fact]
    public void InGroup_ActsAtOnce()
    {
        var study = Publish(Rule("in group", true));
        Assert.False(Takes(study, Colleague));
        _store.Must(new ChangeGroup(_group) { Added = [Colleague] });
        Assert.True(Takes(study, Colleague));
    }

    [Fact]
    public void TakePlace_WithoutTheAudience_IsToldToReadItAgain()
        => _store.MustRefuse(new TakePlace(Publish(Rule("listed", true)), Worker), RejectionCode.Changed);

    [Fact]
    public void PublishStudy_WithTooMany_IsRefused()
    {
        var study = _store.DraftStudy(_book, 1, 3, Origin.Prolific);
        AudienceRule[] rules =
        [
            Rule("listed", true) with { Ids = new ObjectId[Audience.MaxIds + 1] },
            Rule("in group", true) with { Ids = new ObjectId[Audience.MaxRows + 1] },
            new(AudienceKind.Any, true) { Rules = [.. Enumerable.Repeat(Rule("listed", true), Audience.MaxRules)] },
            Enumerable.Range(0, Audience.MaxDepth).Aggregate(
                Rule("listed", true), (inner, _) => new(AudienceKind.All, true) { Rules = [inner] }),
            new(AudienceKind.Answered, true) { Screener = "shoe-size", Values = [44] },
            new(AudienceKind.Answered, true) { Screener = "sex" },
            new(AudienceKind.Within, true) { Screener = "age", Values = [18] },
        ];
        foreach (var rule in rules)
            _store.MustRefuse(new PublishStudy(study) { Audience = new(rule) }, RejectionCode.InvalidValue);
    }

    [Theory]
    [InlineData("x+()")]
    [InlineData("p+(")]
    [InlineData("p+(6ae8)")]
    [InlineData("p*()")]
    [InlineData("p+()p+()")]
    [InlineData("&+(p+()")]
    [InlineData("a+(sex)")]
    [InlineData("a+(sex 0")]
    [InlineData("a+(sex x)")]
    [InlineData("r+(age 18)")]
    [InlineData("r+(age 18 19 20)")]
    public void TryParse_OfWhatIsBroken_IsNull(string text) => Assert.Null(Audience.TryParse(text));

    [Fact]
    public void TryParse_OfItsText_IsTheSame()
    {
        var audience = new Audience(new AudienceRule(AudienceKind.Any, true)
        {
            Rules =
            [
                Rule("listed", false), new(AudienceKind.All, true) { Rules = [Rule("in group", true)] },
                new(AudienceKind.Answered, true) { Screener = "sex", Values = [0, 1] },
                new(AudienceKind.Within, false) { Screener = "age", Values = [-1, 20] },
            ],
        });
        Assert.Equal(audience, Audience.TryParse(audience.ToString()));
        Assert.Same(Audience.Everyone, Audience.TryParse(""));
    }

    private AudienceRule Rule(string kind, bool admits) => kind switch
    {
        "listed" => new(AudienceKind.Listed, admits) { Ids = [Worker] },
        "took part" => new(AudienceKind.TookPart, admits) { Ids = [_earlier] },
        _ => new(AudienceKind.InGroup, admits) { Ids = [_group] },
    };

    private ObjectId Publish(AudienceRule rule)
        => _store.Must(
            new PublishStudy(_store.DraftStudy(_book, 1, 3, Origin.Prolific)) { Audience = new(rule) }).Subject;

    private bool Takes(ObjectId study, ObjectId participant)
    {
        var audience = _store.Find<StudyAudience>(RowKey.OfStudyAudience(_store.StudyOf(study).Audience))!.Audience;
        var outcome = _store.Execute(
            new TakePlace(study, participant) { Candidate = Candidate.ForAnyone with { Audience = audience } });
        Assert.True(outcome.Accepted || outcome.Rejection.Code == RejectionCode.NotEligible, outcome.Rejection?.Detail);
        return outcome.Accepted;
    }
}
