namespace Bursar.Ledger.Tests;

/// <summary>DeleteHIT, and what is still possible afterwards.</summary>
public sealed class DeleteStudyTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _study;

    public DeleteStudyTests()
    {
        _book = _store.OpenMTurkBook(10);
        _study = _store.OfferStudy(_book, reward: 1, places: 2);
    }

    [Fact]
    public void DeleteStudy_EverythingDecided_PutsItAwayAndMovesNothing()
    {
        _store.Must(new ApproveSubmission(_study, _store.SubmitWork(_study)));
        _store.Must(new RejectSubmission(_study, _store.SubmitWork(_study, Colleague), Reopens: false));

        var receipt = _store.Must(new DeleteStudy(_study));

        Assert.Equal(new Receipt(_study, 0, Amount(8.80m), Start), receipt);
        Assert.Equal((StudyState.Deleted, null), (_store.StudyOf(_study).State, _store.StudyOf(_study).Due));
        _store.AssertPlaces(_study, open: 0, paid: 1, closed: 1);
        _store.AssertMoney(_book, available: 8.80m, held: 0, paid: 1.20m);
    }

    [Fact]
    public void DeleteStudy_BeforeEverythingIsDecided_IsRefused()
    {
        var delete = new DeleteStudy(_study);
        Assert.Equal($"Study {_study} is Active, not decided.", _store.MustRefuse(delete, RejectionCode.WrongState)); // open
        var taken = _store.TakePlace(_study);
        var other = _store.SubmitWork(_study, Colleague);
        _store.MustRefuse(delete, RejectionCode.WrongState); // taken
        _store.Must(new SubmitWork(_study, taken));
        _store.MustRefuse(delete, RejectionCode.WrongState); // both submitted
        _store.Must(new ApproveSubmission(_study, other));
        _store.MustRefuse(delete, RejectionCode.WrongState); // one submitted
        _store.Must(new RejectSubmission(_study, taken, Reopens: false));

        _store.Must(delete);

        _store.AssertMoney(_book, available: 8.80m, held: 0, paid: 1.20m);
    }

    [Fact]
    public void DeleteStudy_AfterTheEnd_IsPossibleWithPlacesNobodyTook()
    {
        _store.Must(new SetExpiry(_study, Start));

        _store.Must(new DeleteStudy(_study));

        _store.AssertMoney(_book, available: 10, held: 0, paid: 0);
    }

    /// <summary>
    /// Before the sweep the hold is still there, and goes back with the deletion; the sweep then finds nothing to do.
    /// </summary>
    [Fact]
    public void DeleteStudy_ExpiredAndNotSweptYet_ReleasesTheHoldOnce()
    {
        _store.Now = Start.AddDays(7);

        var receipt = _store.Must(new DeleteStudy(_study));

        Assert.Equal((3, Amount(10)), (receipt.Transfer, receipt.Available));
        Assert.Equal((TransferKind.Release, _study), (_store.Transfers[2].Kind, _store.Transfers[2].Subject));
        _store.MustRefuse(new SettleStudy(_study), RejectionCode.NotDue);
        _store.AssertPlaces(_study, open: 0, closed: 2, lapsed: 2);
        _store.AssertMoney(_book, available: 10, held: 0, paid: 0);
    }

    [Fact]
    public void DeleteStudy_Draft_IsGone()
    {
        var draft = _store.DraftStudy(_book, reward: 1, places: 3);

        Assert.Equal(0, _store.Must(new DeleteStudy(draft)).Transfer);

        _store.MustRefuse(new PublishStudy(draft), RejectionCode.WrongState);
        _store.AssertPlaces(draft, open: 0, closed: 3, lapsed: 3);
        _store.AssertMoney(_book, available: 7.60m, held: 2.40m, paid: 0);
    }

    /// <summary>After it no rejection can be overridden, and nothing else but a bonus is possible.</summary>
    [Fact]
    public void DeleteStudy_EveryCommandAfterIt_IsRefusedButABonus()
    {
        var approved = _store.SubmitWork(_study);
        var rejected = _store.SubmitWork(_study, Colleague);
        _store.Must(new ApproveSubmission(_study, approved));
        _store.Must(new RejectSubmission(_study, rejected, Reopens: false));
        _store.Must(new DeleteStudy(_study));

        Command[] commands =
        [
            new DeleteStudy(_study),
            new PublishStudy(_study),
            new AddPlaces(_study, 1),
            new StopStudy(_study),
            new SetExpiry(_study, Start),
            new SetExpiry(_study, Start.AddDays(1)),
            new ReviewStudy(_study, UnderReview: true),
            new ChangeTerms(_study, "t", Amount(1)) { TimeLimit = TimeSpan.FromHours(1), ApproveAfter = TimeSpan.Zero },
            new SubmitWork(_study, rejected),
            new ApproveSubmission(_study, approved),
            new ApproveSubmission(_study, rejected),
            new ApproveSubmission(_study, rejected) { OverridesRejection = true },
            new RejectSubmission(_study, approved, Reopens: false),
            new ReturnSubmission(_study, rejected, Colleague),
        ];
        foreach (var command in commands) _store.MustRefuse(command, RejectionCode.WrongState);
        _store.MustRefuse(new TakePlace(_study, Payer), RejectionCode.OfferOver);
        _store.MustRefuse(new SettleStudy(_study), RejectionCode.NotDue);
        _store.MustRefuse(new SettleSubmission(_study, rejected, Colleague), RejectionCode.NotDue);
        _store.AssertMoney(_book, available: 8.80m, held: 0, paid: 1.20m);

        _store.Must(new PayBonus(_study, rejected, Amount(0.50m), "For your patience"));
        _store.AssertMoney(_book, available: 8.20m, held: 0, paid: 1.80m);
    }

    [Fact]
    public void DeleteStudy_Unknown_IsRefused() => _store.MustRefuse(new DeleteStudy(_book), RejectionCode.NotFound);
}
