namespace Bursar.Ledger.Tests;

/// <summary>The places of a study are shared out among parts of its audience.</summary>
public sealed class PlaceQuotaTests
{
    private static readonly AudienceRule Sexes = new(AudienceKind.Answered, true) { Screener = "sex", Values = [0, 1] };
    private static readonly Audience Half = new(
        Sexes, [new(Sexes with { Values = [0] }, 0.5m), new(Sexes with { Values = [1] }, 0.5m)]);

    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private int _people;

    public PlaceQuotaTests() => _book = _store.OpenBook(100, open => open with { ProlificPricing = Free });

    [Theory]
    [InlineData(4, "2 2", 1.0, 1.0)]
    [InlineData(5, "3 2", 1.0, 1.0)]
    [InlineData(500, "250 250", 50.0, 50.0)]
    [InlineData(10, "3 7", 0.3, 0.7)]
    [InlineData(10, "3 3 3 1", 1.0, 1.0, 1.0, 0.1)]
    [InlineData(1, "0 1", 1.0, 2.0)]
    [InlineData(7, "7", 3.0)]
    public void PlacesOf_Weights_AddUpToThePlaces(int places, string expected, params double[] weights)
    {
        var quota = PlaceQuota.Of(new(Sexes, [.. weights.Select(weight => new AudienceStratum(Sexes, (decimal)weight))]));
        Assert.Equal(expected, string.Join(' ', quota.PlacesOf(places)));
        Assert.Equal(quota, PlaceQuota.TryParse(quota.ToString()));
        Assert.Equal(weights.Length, quota.Count);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1:1:1")]
    [InlineData("x:1")]
    [InlineData("1:x")]
    public void TryParse_OfWhatIsBroken_IsNull(string text) => Assert.Null(PlaceQuota.TryParse(text));

    [Fact]
    public void TakePlace_OfAPartThatIsFull_IsRefusedWhileOthersHavePlaces()
    {
        var study = Publish(4);
        Take(study, 0);
        var second = Take(study, 0);
        _store.MustRefuse(Command(study, 0), RejectionCode.NoPlaceFree);
        Take(study, 1);
        Assert.Equal("0.5:2 0.5:1", _store.StudyOf(study).Quota.ToString());

        _store.Must(new ReturnSubmission(study, second, _store.SubmissionOf(second).Participant));
        Assert.Equal("0.5:1 0.5:1", _store.StudyOf(study).Quota.ToString());
        Take(study, 0);
        _store.MustRefuse(Command(study, 0), RejectionCode.NoPlaceFree);
    }

    [Fact]
    public void TakePlace_WithoutAnAnswer_IsNotEligible()
        => _store.MustRefuse(Command(Publish(4), null), RejectionCode.NotEligible);

    [Fact]
    public void Quota_OfWorkThatIsPaid_StaysTaken()
    {
        var study = Publish(2);
        var work = Take(study, 0);
        _store.Must(new SubmitWork(study, work));
        _store.Must(new ApproveSubmission(study, work));
        _store.MustRefuse(Command(study, 0), RejectionCode.NoPlaceFree);
    }

    [Fact]
    public void Quota_OfWorkThatIsRejected_IsFreeUntilThatIsTakenBack()
    {
        var study = Publish(2);
        var work = Take(study, 0);
        var one = _store.SubmissionOf(work).Participant;
        _store.Must(new SubmitWork(study, work));
        _store.Must(new RejectSubmission(study, work, Reopens: true));
        _store.Must(new RestoreSubmission(study, work, one, SubmissionState.Rejected));
        _store.MustRefuse(Command(study, 0), RejectionCode.NoPlaceFree);
        _store.Must(new RejectSubmission(study, work, Reopens: true));
        Take(study, 0);
        _store.MustRefuse(new RestoreSubmission(study, work, one, SubmissionState.Rejected), RejectionCode.NoPlaceFree);
    }

    [Fact]
    public void AddPlaces_GivesEachPartMore()
    {
        var study = Publish(2);
        Take(study, 0);
        _store.MustRefuse(Command(study, 0), RejectionCode.NoPlaceFree);
        _store.Must(new AddPlaces(study, 2));
        Take(study, 0);
        _store.MustRefuse(Command(study, 0), RejectionCode.NoPlaceFree);
        Take(study, 1);
        Take(study, 1);
    }

    [Fact]
    public void TimeOut_FreesThePlaceOfItsPart()
    {
        var study = Publish(2);
        var work = Take(study, 0);
        _store.Now = Start.AddHours(2);
        _store.Must(new SettleSubmission(study, work, _store.SubmissionOf(work).Participant));
        var other = Take(study, 0);
        Assert.Equal(1, _store.SubmissionOf(other).Stratum);
    }

    [Fact]
    public void Audience_WithParts_IsReadBack()
    {
        Assert.Equal(Half, Audience.TryParse(Half.ToString()));
        Assert.Equal(2, Audience.TryParse(Half.ToString())!.Strata.Count);
        Assert.NotEqual(Half.ToString(), new Audience(Sexes).ToString());
        foreach (var broken in new[] { "a+(sex 0)#", "a+(sex 0)#1", "a+(sex 0)#x:a+(sex 0)", "a+(sex 0)#1:", "a+(sex 0)x" })
            Assert.Null(Audience.TryParse(broken));
    }

    [Fact]
    public void PublishStudy_WithPartsThatCannotBe_IsRefused()
    {
        var study = _store.DraftStudy(_book, 1, 3, Origin.Prolific);
        AudienceStratum[][] wrong =
        [
            [new(Sexes, 0)], [new(Sexes, AudienceStratum.MaxWeight + 1)],
            [new(new(AudienceKind.Listed, true) { Ids = [Worker] }, 1)],
            [.. Enumerable.Repeat(new AudienceStratum(Sexes, 1), Audience.MaxStrata + 1)],
        ];
        foreach (var strata in wrong)
            _store.MustRefuse(new PublishStudy(study) { Audience = new(Sexes, strata) }, RejectionCode.InvalidValue);
    }

    private ObjectId Publish(int places)
        => _store.Must(new PublishStudy(_store.DraftStudy(_book, 1, places, Origin.Prolific)) { Audience = Half }).Subject;

    private ObjectId Take(ObjectId study, int sex) => _store.Must(Command(study, sex)).Subject;

    private TakePlace Command(ObjectId study, int? sex)
    {
        var answers = ScreenerAnswers.Read(sex is null ? "" : $"sex={sex}");
        var candidate = new Candidate(RequirementList.None, new() { Answers = answers }) { Audience = Half };
        return new(study, new(0x6900_0003, (ulong)++_people)) { Candidate = candidate };
    }
}
