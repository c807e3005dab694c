namespace Bursar.Ledger.Tests;

/// <summary>A paused offer keeps what it has reserved, and no place can be taken.</summary>
public sealed class PauseStudyTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _study;

    public PauseStudyTests()
    {
        _book = _store.OpenBook(10);
        _study = _store.PublishStudy(_book, reward: 1, places: 3, expiresAt: Start.AddDays(7));
    }

    private PauseStudy Pause => new(_study, Paused: true);

    private PauseStudy GoOn => new(_study, Paused: false);

    [Fact]
    public void PauseStudy_Active_HoldsItUpAndMovesNothing()
    {
        var working = _store.TakePlace(_study);
        var waiting = _store.SubmitWork(_study, Colleague);

        Assert.Equal(new Receipt(_study, 0, Amount(7), Start), _store.Must(Pause));

        Assert.Equal(StudyState.Paused, _store.StudyOf(_study).State);
        _store.MustRefuse(new TakePlace(_study, Payer), RejectionCode.WrongState);
        // A participant in it continues and is paid.
        _store.Must(new SubmitWork(_study, working));
        _store.Must(new ApproveSubmission(_study, waiting));
        _store.AssertPlaces(_study, open: 1, taken: 1, paid: 1);
        _store.AssertMoney(_book, available: 7, held: 2, paid: 1);
    }

    [Fact]
    public void PauseStudy_ThenGoingOn_OffersThePlacesAgain()
    {
        _store.Must(Pause);
        Assert.Equal($"Study {_study} is Paused, not Active.", _store.MustRefuse(Pause, RejectionCode.WrongState));

        _store.Must(GoOn);

        Assert.Equal($"Study {_study} is Active, not Paused.", _store.MustRefuse(GoOn, RejectionCode.WrongState));
        _store.TakePlace(_study);
        _store.AssertMoney(_book, available: 7, held: 3, paid: 0);
    }

    [Fact]
    public void PauseStudy_ThenStopped_ReleasesThePlaces()
    {
        _store.Must(Pause);

        _store.Must(new StopStudy(_study));

        _store.AssertPlaces(_study, open: 0, closed: 3, lapsed: 3);
        _store.AssertMoney(_book, available: 10, held: 0, paid: 0);
        _store.MustRefuse(Pause, RejectionCode.WrongState);
        _store.MustRefuse(GoOn, RejectionCode.WrongState);
    }

    [Fact]
    public void PauseStudy_ThenItsEndPasses_EndsAsAnyOffer()
    {
        _store.Must(Pause);
        _store.Now = Start.AddDays(7);
        _store.MustRefuse(new TakePlace(_study, Worker), RejectionCode.OfferOver); // Before any sweep, as after it.

        _store.Must(new SettleStudy(_study));

        Assert.Equal(StudyState.Stopped, _store.StudyOf(_study).State);
        _store.MustRefuse(new TakePlace(_study, Worker), RejectionCode.OfferOver);
        _store.AssertMoney(_book, available: 10, held: 0, paid: 0);
    }

    [Fact]
    public void PauseStudy_ThenMorePlacesOrALaterEnd_StaysPaused()
    {
        _store.Must(Pause);

        _store.Must(new AddPlaces(_study, 2));
        _store.Must(new SetExpiry(_study, Start.AddDays(8)));

        Assert.Equal(StudyState.Paused, _store.StudyOf(_study).State);
        _store.AssertPlaces(_study, open: 5);
        _store.AssertMoney(_book, available: 5, held: 5, paid: 0);
    }

    [Fact]
    public void PauseStudy_WithARejectionThatReopens_KeepsThePlaceReserved()
    {
        var submission = _store.SubmitWork(_study);
        _store.Must(Pause);

        _store.Must(new RejectSubmission(_study, submission, Reopens: true));

        _store.AssertPlaces(_study, open: 3);
        _store.AssertMoney(_book, available: 7, held: 3, paid: 0);
    }

    /// <summary>The offer will resume, so the study cannot be deleted now.</summary>
    [Fact]
    public void PauseStudy_ThenDeletedOrReviewed_IsRefusedWhileThereArePlaces()
    {
        _store.Must(Pause);

        _store.MustRefuse(new DeleteStudy(_study), RejectionCode.WrongState);
        _store.MustRefuse(new ReviewStudy(_study, UnderReview: true), RejectionCode.WrongState);
    }

    [Fact]
    public void PauseStudy_DraftOrDeletedOrUnknown_IsRefused()
    {
        var draft = _store.DraftStudy(_book, reward: 1, places: 1);
        _store.MustRefuse(new PauseStudy(draft, Paused: true), RejectionCode.WrongState);
        _store.MustRefuse(new PauseStudy(draft, Paused: false), RejectionCode.WrongState);
        _store.Must(new DeleteStudy(draft));
        _store.MustRefuse(new PauseStudy(draft, Paused: true), RejectionCode.WrongState);
        _store.MustRefuse(new PauseStudy(BookId(), Paused: true), RejectionCode.NotFound);
    }
}
