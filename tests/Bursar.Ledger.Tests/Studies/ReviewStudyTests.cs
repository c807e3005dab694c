namespace Bursar.Ledger.Tests;

/// <summary>UpdateHITReviewStatus: a complete HIT is marked as under review, and the mark is removed.</summary>
public sealed class ReviewStudyTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _study;

    public ReviewStudyTests()
    {
        _book = _store.OpenMTurkBook(10);
        _study = _store.OfferStudy(_book, reward: 1, places: 2);
    }

    [Fact]
    public void ReviewStudy_EveryPlaceSubmitted_SetsItAsideAndBackAsOftenAsOneLikes()
    {
        _store.SubmitWork(_study);
        _store.SubmitWork(_study, Colleague);
        var before = _store.StudyOf(_study);

        foreach (var review in new[] { false, true, true, false, true })
        {
            Assert.Equal(0, _store.Must(new ReviewStudy(_study, review)).Transfer);
            Assert.Equal(before with { UnderReview = review }, _store.StudyOf(_study));
        }
        _store.AssertMoney(_book, available: 7.60m, held: 2.40m, paid: 0);
    }

    /// <summary>A HIT is reviewable if no one works in it or can start to.</summary>
    [Fact]
    public void ReviewStudy_AtEachTurnOfItsLife_IsPossibleOnlyWhileItIsComplete()
    {
        AssertComplete(false); // Two places open.
        var taken = _store.TakePlace(_study);
        var other = _store.TakePlace(_study, Colleague);
        AssertComplete(false); // Two places taken.
        _store.Must(new SubmitWork(_study, taken));
        AssertComplete(false); // One of them still.
        _store.Must(new ReturnSubmission(_study, other, Colleague));
        AssertComplete(false); // It is open again.
        _store.Now = Start.AddDays(7);
        AssertComplete(true); // Expired, swept or not.
        _store.Must(new SettleStudy(_study));
        AssertComplete(true);
        _store.Must(new ApproveSubmission(_study, taken));
        AssertComplete(true);
        _store.Must(new SetExpiry(_study, Start.AddDays(8)));
        AssertComplete(false);
        other = _store.SubmitWork(_study, Colleague);
        AssertComplete(true);
        _store.Must(new AddPlaces(_study, 1));
        AssertComplete(false);
    }

    [Fact]
    public void ReviewStudy_WhileSomebodyWorksAfterTheEnd_IsRefused()
    {
        var taken = _store.TakePlace(_study);
        _store.Must(new SetExpiry(_study, Start));

        Assert.Equal(
            $"Study {_study} is Stopped, not complete.",
            _store.MustRefuse(new ReviewStudy(_study, UnderReview: true), RejectionCode.WrongState));
        _store.Must(new SubmitWork(_study, taken));
        _store.Must(new ReviewStudy(_study, UnderReview: true));
    }

    [Fact]
    public void ReviewStudy_MorePlaces_ArePutBackIntoTheOffer()
    {
        var done = _store.OfferStudy(_book, reward: 1, places: 1);
        _store.SubmitWork(done);
        _store.Must(new ReviewStudy(done, UnderReview: true));

        _store.Must(new AddPlaces(done, 1));

        Assert.False(_store.StudyOf(done).UnderReview);
    }

    [Fact]
    public void ReviewStudy_DraftDeletedOrUnknown_IsRefused()
    {
        var draft = _store.DraftStudy(_book, reward: 1, places: 1);

        _store.MustRefuse(new ReviewStudy(draft, UnderReview: true), RejectionCode.WrongState);
        _store.Must(new DeleteStudy(draft));
        _store.MustRefuse(new ReviewStudy(draft, UnderReview: true), RejectionCode.WrongState);
        _store.MustRefuse(new ReviewStudy(_book, UnderReview: true), RejectionCode.NotFound);
    }

    private void AssertComplete(bool complete)
    {
        Assert.Equal(complete, _store.StudyOf(_study).IsComplete(_store.Now));
        if (complete) _store.Must(new ReviewStudy(_study, UnderReview: true));
        else _store.MustRefuse(new ReviewStudy(_study, UnderReview: true), RejectionCode.WrongState);
        Assert.Null(_store.Audit(_book));
    }
}
