namespace Bursar.Ledger.Tests;

/// <summary>How many submissions a study takes from one participant and at once, and what is done too fast.</summary>
public sealed class SubmissionRulesTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;

    public SubmissionRulesTests() => _book = _store.OpenBook(100, open => open with { ProlificPricing = Free });

    [Fact]
    public void TakePlace_OfSeveral_IsOneAfterTheOtherUpToTheNumber()
    {
        var study = Publish(new() { PerParticipant = 2 }, places: 5);
        var first = _store.TakePlace(study);

        Assert.Equal(first, Refused(study, first, RejectionCode.AlreadyExists));
        _store.Must(new SubmitWork(study, first));
        Refused(study, previous: default, RejectionCode.Changed);
        var second = _store.Must(Take(study, first)).Subject;
        _store.Must(new SubmitWork(study, second));

        Assert.Equal(second, Refused(study, second, RejectionCode.AlreadyExists));
        Assert.Equal((2, second), PartOf(study));
        _store.TakePlace(study, Colleague);
        _store.AssertPlaces(study, open: 2, taken: 3);
    }

    [Fact]
    public void TakePlace_AfterAReturn_DoesNotCountIt()
    {
        var study = Publish(new() { PerParticipant = 2 }, places: 5);
        var first = _store.SubmitWork(study);
        var second = _store.Must(Take(study, first)).Subject;
        _store.Must(new ReturnSubmission(study, second, Worker));

        Assert.Equal(1, PartOf(study).Count);
        _store.Must(Take(study, second));
        Assert.Equal(2, PartOf(study).Count);
    }

    [Fact]
    public void TakePlace_OfAnyNumber_EndsWithThePlaces()
    {
        var study = Publish(new() { PerParticipant = 0 }, places: 3);
        var previous = default(ObjectId);
        for (var i = 0; i < 3; i++)
        {
            previous = _store.Must(Take(study, previous)).Subject;
            _store.Must(new SubmitWork(study, previous));
            _store.Must(new ApproveSubmission(study, previous));
        }

        _store.MustRefuse(Take(study, previous), RejectionCode.NoPlaceFree);
        _store.AssertMoney(_book, available: 97, held: 0, paid: 3);
    }

    [Fact]
    public void TakePlace_WhenAsManyWorkAsCan_IsRefusedUntilOneHandsIn()
    {
        var study = Publish(new() { AtOnce = 1 }, places: 5);
        var first = _store.TakePlace(study);

        _store.MustRefuse(new TakePlace(study, Colleague), RejectionCode.NoPlaceFree);
        _store.Must(new SubmitWork(study, first));
        _store.TakePlace(study, Colleague);
    }

    [Fact]
    public void SubmitWork_TooFast_IsRejectedAndThePlaceOpens()
    {
        var study = Publish(new() { RejectsUnder = TimeSpan.FromSeconds(30) }, places: 2);
        var fast = _store.SubmitWork(study);
        var slow = _store.TakePlace(study, Colleague);
        _store.Now = Start.AddSeconds(30);
        _store.Must(new SubmitWork(study, slow));

        Assert.Equal(SubmissionState.Rejected, _store.SubmissionOf(fast).State);
        Assert.Equal(SubmissionState.Submitted, _store.SubmissionOf(slow).State);
        _store.AssertPlaces(study, open: 1, taken: 1);
        _store.AssertMoney(_book, available: 98, held: 2, paid: 0);
    }

    [Theory]
    [InlineData("DONE", SubmissionState.Approved)]
    [InlineData("BACK", SubmissionState.Submitted)]
    [InlineData("LOOK", SubmissionState.Rejected)]
    public void SubmitWork_TooFastWithACode_IsRejectedOnlyWhereItWouldWait(string code, SubmissionState state)
    {
        var study = Publish(new() { RejectsUnder = TimeSpan.FromSeconds(30) }, places: 2);
        var submission = _store.TakePlace(study);

        _store.Must(new SubmitWork(study, submission) { CompletionCode = code });

        Assert.Equal(state, _store.SubmissionOf(submission).State);
        Assert.Null(_store.Audit(_book));
    }

    [Theory]
    [InlineData(-1, 0, 0)]
    [InlineData(1, -1, 0)]
    [InlineData(Study.MaxPlaces + 1, 0, 0)]
    [InlineData(1, 0, -1)]
    public void DraftStudy_WithWrongRules_IsRefused(int most, int atOnce, int seconds)
    {
        var rules = new SubmissionRules
        {
            PerParticipant = most,
            AtOnce = atOnce,
            RejectsUnder = seconds == 0 ? null : TimeSpan.FromSeconds(seconds),
        };
        _store.MustRefuse(
            new DraftStudy(_book.Book, "Read", Amount(1), 3, Origin.Prolific) { Rules = rules }, RejectionCode.InvalidValue);
    }

    [Fact]
    public void ReviseStudy_WithALowerNumber_LeavesWhatIsThere()
    {
        var study = Publish(new() { PerParticipant = 3 }, places: 5);
        var first = _store.SubmitWork(study);
        _store.Must(new ReviseStudy(study, "new", "") { From = 5, InternalName = "", Rules = SubmissionRules.One });

        Assert.Equal(first, Refused(study, first, RejectionCode.AlreadyExists));
        Assert.Equal(SubmissionState.Submitted, _store.SubmissionOf(first).State);
    }

    private ObjectId Publish(SubmissionRules rules, int places)
    {
        var draft = new DraftStudy(_book.Book, "Read a page", Amount(1), places, Origin.Prolific)
        {
            Rules = rules,
            Publish = true,
            CompletionCodes = new(
            [
                new("DONE", CompletionAction.Approve, Money.Zero), new("BACK", CompletionAction.RequestReturn, Money.Zero),
                new("LOOK", CompletionAction.Review, Money.Zero),
            ]),
        };
        return _store.Must(draft).Subject;
    }

    private static TakePlace Take(ObjectId study, ObjectId previous)
        => new(study, Worker) { Candidate = Candidate.ForAnyone with { Previous = previous } };

    private ObjectId Refused(ObjectId study, ObjectId previous, RejectionCode code)
    {
        var outcome = _store.Execute(Take(study, previous));
        Assert.Equal(code, outcome.Rejection?.Code);
        return outcome.Rejection!.Subject;
    }

    private (int Count, ObjectId Last) PartOf(ObjectId study)
    {
        var part = (Participation)_store.Rows[RowKey.OfParticipation(study, Worker)];
        return (part.Count, part.Submission);
    }
}
