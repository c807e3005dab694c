namespace Bursar.Ledger.Tests;

/// <summary>UpdateExpirationForHIT: what lapses with an offer is released, and what opens again is reserved, exactly.</summary>
public sealed class SetExpiryTests
{
    private static readonly DateTimeOffset Past = DateTimeOffset.UnixEpoch;
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _study;

    public SetExpiryTests()
    {
        _book = _store.OpenMTurkBook(10);
        _study = _store.OfferStudy(_book, reward: 1, places: 3, draft => draft with { KeepFor = TimeSpan.FromDays(120) });
    }

    [Fact]
    public void SetExpiry_ToThePast_EndsTheOfferNow()
    {
        _store.Now = Start.AddHours(1);

        var receipt = _store.Must(new SetExpiry(_study, Past));

        Assert.Equal(new Receipt(_study, 3, Amount(10), Start.AddHours(1)), receipt);
        var transfer = _store.Transfers[2];
        Assert.Equal(
            (TransferKind.Release, Account.Held(_study), Account.Available), (transfer.Kind, transfer.From, transfer.To));
        Assert.Equal((new Breakdown(Amount(3), Amount(0.60m), Money.Zero), _study), (transfer.Amount, transfer.Subject));
        var study = _store.StudyOf(_study);
        Assert.Equal(
            (StudyState.Stopped, Start.AddHours(1), Start.AddHours(1).AddDays(120)),
            (study.State, study.ExpiresAt, study.DeleteAt));
        _store.AssertPlaces(_study, open: 0, closed: 3, lapsed: 3);
        _store.AssertMoney(_book, available: 10, held: 0, paid: 0);
    }

    [Fact]
    public void SetExpiry_ToThePastAgain_MovesNothing()
    {
        _store.Must(new SetExpiry(_study, Past));
        var before = _store.StudyOf(_study);
        _store.Now = Start.AddDays(1);

        Assert.Equal(0, _store.Must(new SetExpiry(_study, Start)).Transfer);

        Assert.Equal(before with { ExpiresAt = Start }, _store.StudyOf(_study));
        _store.AssertMoney(_book, available: 10, held: 0, paid: 0);
    }

    [Fact]
    public void SetExpiry_Now_EndsTheOfferAndAMicrosecondLaterDoesNot()
    {
        _store.Must(new SetExpiry(_study, Start.AddMicroseconds(1)));
        Assert.Equal(StudyState.Active, _store.StudyOf(_study).State);

        _store.Must(new SetExpiry(_study, Start.AddTicks(9))); // Kept in whole microseconds.

        Assert.Equal((StudyState.Stopped, Start), (_store.StudyOf(_study).State, _store.StudyOf(_study).ExpiresAt));
    }

    [Fact]
    public void SetExpiry_WhileOffered_MovesOnlyTheEnd()
    {
        Assert.Equal(0, _store.Must(new SetExpiry(_study, Start.AddDays(30))).Transfer);

        Assert.Equal((StudyState.Active, Start.AddDays(30)), (_store.StudyOf(_study).State, _store.StudyOf(_study).Due));
        _store.AssertPlaces(_study, open: 3);
        _store.AssertMoney(_book, available: 6.40m, held: 3.60m, paid: 0);
    }

    [Fact]
    public void SetExpiry_WithSomeTakenSomePaidSomeRejected_OpensOnlyWhatLapsed()
    {
        var study = _store.OfferStudy(_book, reward: 0.50m, places: 6); // 0.60 each
        _store.Must(new ApproveSubmission(study, _store.SubmitWork(study)));
        _store.Must(new RejectSubmission(study, _store.SubmitWork(study, Colleague), Reopens: false));
        _store.SubmitWork(study, Payer);
        _store.AssertMoney(_book, available: 3.40m, held: 3.60m + 2.40m, paid: 0.60m);

        _store.Must(new SetExpiry(study, Past));
        _store.AssertPlaces(study, open: 0, taken: 1, paid: 1, closed: 4, lapsed: 3);
        _store.AssertMoney(_book, available: 5.20m, held: 3.60m + 0.60m, paid: 0.60m);

        var receipt = _store.Must(new SetExpiry(study, Start.AddDays(1)));
        Assert.Equal(Amount(3.40m), receipt.Available);
        Assert.Equal((TransferKind.Reserve, Account.Held(study)), (_store.Transfers[^1].Kind, _store.Transfers[^1].To));
        _store.AssertPlaces(study, open: 3, taken: 1, paid: 1, closed: 1);
        _store.AssertMoney(_book, available: 3.40m, held: 3.60m + 2.40m, paid: 0.60m);
    }

    /// <summary>However often: the same is released and reserved each time.</summary>
    [Fact]
    public void SetExpiry_ExpiryAndExtensionInTurn_ReleasesAndReservesTheSameEachTime()
    {
        for (var round = 0; round < 5; round++)
        {
            _store.Now = _store.StudyOf(_study).ExpiresAt!.Value;
            _store.Must(new SettleStudy(_study));
            _store.AssertMoney(_book, available: 10, held: 0, paid: 0);

            _store.Must(new SetExpiry(_study, _store.Now.AddDays(1)));
            Assert.Null(_store.StudyOf(_study).DeleteAt);
            _store.AssertPlaces(_study, open: 3);
            _store.AssertMoney(_book, available: 6.40m, held: 3.60m, paid: 0);

            _store.Must(new SetExpiry(_study, Past));
            _store.AssertMoney(_book, available: 10, held: 0, paid: 0);

            _store.Must(new SetExpiry(_study, _store.Now.AddDays(1)));
            _store.AssertMoney(_book, available: 6.40m, held: 3.60m, paid: 0);
        }
        Assert.Equal(2 + 5 * 4, _store.Transfers.Count);
    }

    [Fact]
    public void SetExpiry_FundsMissing_IsRefusedWholeAndPossibleLater()
    {
        _store.Must(new SetExpiry(_study, Past));
        _store.Must(new Refund(_book.Book, Amount(6.41m), Currency.USD, ""));

        Assert.Equal(
            "This needs 3.60, and 3.59 is available.",
            _store.MustRefuse(new SetExpiry(_study, Start.AddDays(1)), RejectionCode.InsufficientFunds));
        _store.Must(new TopUp(_book.Book, Money.Cent, Currency.USD, ""));
        _store.Must(new SetExpiry(_study, Start.AddDays(1)));

        _store.AssertMoney(_book, available: 0, held: 3.60m, paid: 0);
    }

    /// <summary>
    /// A place that comes back after the end lapses with the others; one whose work was turned down never opens again.
    /// </summary>
    [Fact]
    public void SetExpiry_PlacesEndedAfterTheOffer_OpenAgainUnlessTheyWereRejected()
    {
        var returned = _store.TakePlace(_study);
        var rejected = _store.SubmitWork(_study, Colleague);
        var late = _store.TakePlace(_study, Payer);
        _store.Must(new SetExpiry(_study, Past));
        _store.Must(new ReturnSubmission(_study, returned, Worker));
        _store.Must(new RejectSubmission(_study, rejected, Reopens: false));
        _store.Now = Start.AddHours(1);
        _store.Must(new SettleSubmission(_study, late, Payer));
        _store.AssertPlaces(_study, open: 0, closed: 3, lapsed: 2);
        _store.AssertMoney(_book, available: 10, held: 0, paid: 0);

        _store.Must(new SetExpiry(_study, Start.AddDays(1)));

        _store.AssertPlaces(_study, open: 2, closed: 1);
        _store.AssertMoney(_book, available: 7.60m, held: 2.40m, paid: 0);
        _store.TakePlace(_study); // The one who gave it back may try again.
        _store.MustRefuse(new TakePlace(_study, Colleague), RejectionCode.AlreadyExists);
    }

    /// <summary>Whether a sweep came between the end and the extension must not matter.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void SetExpiry_AfterTheEnd_OpensTheSamePlacesBeforeAndAfterTheSweep(bool swept)
    {
        _store.Now = Start.AddDays(7);
        if (swept) _store.Must(new SettleStudy(_study));
        _store.Must(new AddPlaces(_study, 2));

        _store.Must(new SetExpiry(_study, Start.AddDays(8)));

        _store.AssertPlaces(_study, open: 5);
        _store.AssertMoney(_book, available: 4, held: 6, paid: 0);
    }

    [Fact]
    public void SetExpiry_UnderReview_IsPutBackWhereAPlaceOpens()
    {
        var done = _store.OfferStudy(_book, reward: 1, places: 1);
        _store.SubmitWork(done);
        _store.Must(new ReviewStudy(done, UnderReview: true));
        _store.Must(new SetExpiry(_study, Past));
        _store.Must(new ReviewStudy(_study, UnderReview: true));

        _store.Must(new SetExpiry(done, Start.AddDays(9)));
        _store.Must(new SetExpiry(_study, Start.AddDays(9)));

        Assert.Equal((true, false), (_store.StudyOf(done).UnderReview, _store.StudyOf(_study).UnderReview));
    }

    /// <summary>No sweep has run: the offer had ended all the same, and the study could be put under review.</summary>
    [Fact]
    public void SetExpiry_UnderReviewAndNotSweptYet_IsPutBack()
    {
        _store.Now = Start.AddDays(7);
        _store.Must(new ReviewStudy(_study, UnderReview: true));

        _store.Must(new SetExpiry(_study, Start.AddDays(9)));

        Assert.False(_store.StudyOf(_study).UnderReview);
        _store.AssertMoney(_book, available: 6.40m, held: 3.60m, paid: 0);
    }

    [Fact]
    public void SetExpiry_SandboxBook_MovesNothing()
    {
        _store.Must(new OpenBook(BookId(8), "Sandbox", Currency.USD, Payer) { Sandbox = true });
        var study = _store.OfferStudy(BookId(8), reward: 1, places: 3);

        _store.Must(new SetExpiry(study, Past));
        _store.AssertPlaces(study, open: 0, closed: 3, lapsed: 3);
        _store.Must(new SetExpiry(study, Start.AddDays(1)));

        _store.AssertPlaces(study, open: 3);
        _store.AssertMoney(BookId(8), available: 10_000, held: 0, paid: 0);
        Assert.DoesNotContain(_store.Transfers, transfer => transfer.Book == 8);
    }

    [Fact]
    public void SetExpiry_DraftDeletedOrUnknown_IsRefused()
    {
        var draft = _store.DraftStudy(_book, reward: 1, places: 1);
        Assert.Equal(
            $"Study {draft} is Draft, not Active.",
            _store.MustRefuse(new SetExpiry(draft, Start.AddDays(1)), RejectionCode.WrongState));
        _store.Must(new DeleteStudy(draft));
        _store.MustRefuse(new SetExpiry(draft, Start.AddDays(1)), RejectionCode.WrongState);
        _store.MustRefuse(new SetExpiry(draft, Past), RejectionCode.WrongState);
        _store.MustRefuse(new SetExpiry(_book, Past), RejectionCode.NotFound);
    }

    [Fact]
    public void Describe_TheSameEndInAnotherZone_IsTheSameRequest() => Assert.Equal(
        new SetExpiry(_study, Start).Describe().ToString(),
        new SetExpiry(_study, Start.ToOffset(TimeSpan.FromHours(9))).Describe().ToString());
}
