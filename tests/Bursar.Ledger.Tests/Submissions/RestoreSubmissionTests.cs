namespace Bursar.Ledger.Tests;

/// <summary>What the payer takes back, and work that comes late.</summary>
public sealed class RestoreSubmissionTests
{
    private static readonly CompletionCodes Codes = new(
    [
        new("DONE", CompletionAction.Approve, Money.Zero),
        new("OUT", CompletionAction.ScreenOut, Amount(0.10m)) { Slots = 2 },
        new("PAY", CompletionAction.Approve, Money.Zero) { ByPayer = true },
    ]);

    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _study;

    public RestoreSubmissionTests()
    {
        _book = _store.OpenBook(10, open => open with { ProlificPricing = Free });
        var draft = new DraftStudy(_book.Book, "Read a page", Amount(1), 2, Origin.Prolific)
        {
            CompletionCodes = Codes,
            Publish = true,
        };
        _study = _store.Must(draft).Subject;
    }

    [Fact]
    public void Restore_OfARejection_WaitsForADecisionAgain()
    {
        var submission = Rejected();
        _store.Now = Start.AddHours(1);

        _store.Must(new RestoreSubmission(_study, submission, Worker, SubmissionState.Rejected));

        var after = _store.SubmissionOf(submission);
        Assert.Equal(
            (SubmissionState.Submitted, null, Start.AddHours(1).AddDays(21)), (after.State, after.EndedAt, after.Due));
        _store.AssertPlaces(_study, open: 1, taken: 1);
        _store.Must(new ApproveSubmission(_study, submission));
        _store.AssertMoney(_book, available: 8, held: 1, paid: 1);
    }

    [Fact]
    public void Restore_AfterAStop_ReservesThePlaceAgain()
    {
        var submission = _store.SubmitWork(_study);
        _store.Must(new StopStudy(_study));
        _store.Must(new RejectSubmission(_study, submission, Reopens: true));
        _store.AssertMoney(_book, available: 10, held: 0, paid: 0);

        _store.Must(new RestoreSubmission(_study, submission, Worker, SubmissionState.Rejected));

        _store.AssertPlaces(_study, open: 0, taken: 1, closed: 1, lapsed: 1);
        _store.AssertMoney(_book, available: 9, held: 1, paid: 0);
    }

    [Fact]
    public void Restore_WithoutTheFunds_IsRefused()
    {
        var submission = _store.SubmitWork(_study);
        _store.Must(new StopStudy(_study));
        _store.Must(new RejectSubmission(_study, submission, Reopens: true));
        _store.Must(new Refund(_book.Book, Amount(9.50m), Currency.USD, "back"));

        _store.MustRefuse(
            new RestoreSubmission(_study, submission, Worker, SubmissionState.Rejected), RejectionCode.InsufficientFunds);
    }

    [Fact]
    public void Restore_WithoutAPlace_IsRefused()
    {
        var submission = Rejected();
        _store.TakePlace(_study, Colleague);
        _store.TakePlace(_study, new ObjectId(1, 2));

        _store.MustRefuse(
            new RestoreSubmission(_study, submission, Worker, SubmissionState.Rejected), RejectionCode.NoPlaceFree);
    }

    [Fact]
    public void Restore_OfAReturn_GivesBackTheWorkOrTheTime()
    {
        var (working, done) = (_store.TakePlace(_study), _store.SubmitWork(_study, Colleague));
        _store.Must(new ReturnSubmission(_study, working, Worker) { ByPayer = true });
        _store.Must(new ReturnSubmission(_study, done, Colleague) { ByPayer = true });
        _store.AssertPlaces(_study, open: 2);
        _store.Now = Start.AddHours(2);

        _store.Must(new RestoreSubmission(_study, working, Worker, SubmissionState.Returned));
        _store.Must(new RestoreSubmission(_study, done, Colleague, SubmissionState.Returned));

        Assert.Equal(
            (SubmissionState.Taken, Start.AddHours(3)), (_store.SubmissionOf(working).State, _store.SubmissionOf(working).Due));
        Assert.Equal(SubmissionState.Submitted, _store.SubmissionOf(done).State);
        _store.AssertPlaces(_study, open: 0, taken: 2);
        _store.MustRefuse(
            new RestoreSubmission(_study, done, Colleague, SubmissionState.Returned), RejectionCode.WrongState);
    }

    [Fact]
    public void Restore_OfAReturnByWhoHasAnotherPlace_IsRefused()
    {
        var returned = _store.TakePlace(_study);
        _store.Must(new ReturnSubmission(_study, returned, Worker));
        _store.TakePlace(_study);

        _store.MustRefuse(
            new RestoreSubmission(_study, returned, Worker, SubmissionState.Returned), RejectionCode.AlreadyExists);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void SubmitWork_LateWhileThePlaceIsFree_IsTakenBeforeAndAfterTheSweep(bool swept)
    {
        var submission = _store.TakePlace(_study);
        _store.Now = Start.AddHours(1);
        if (swept) _store.Must(new SettleSubmission(_study, submission, Worker));

        _store.MustRefuse(new SubmitWork(_study, submission), RejectionCode.TimeOver);
        _store.Must(new SubmitWork(_study, submission) { Participant = Worker, CompletionCode = "DONE" });

        var after = _store.SubmissionOf(submission);
        Assert.Equal((SubmissionState.Approved, Start.AddHours(1)), (after.State, after.SubmittedAt));
        _store.AssertPlaces(_study, open: 1, paid: 1);
        _store.AssertMoney(_book, available: 8, held: 1, paid: 1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void SubmitWork_LateInAStudyThatWasStopped_IsRefusedBeforeAndAfterTheSweep(bool swept)
    {
        var submission = _store.TakePlace(_study);
        _store.Now = Start.AddHours(1);
        _store.Must(new StopStudy(_study));
        if (swept) _store.Must(new SettleSubmission(_study, submission, Worker));

        _store.MustRefuse(new SubmitWork(_study, submission) { Participant = Worker }, RejectionCode.TimeOver);
    }

    [Fact]
    public void SubmitWork_LateWhenThePlaceIsTaken_IsRefused()
    {
        var submission = _store.TakePlace(_study);
        _store.Now = Start.AddHours(1);
        _store.Must(new SettleSubmission(_study, submission, Worker));
        _store.TakePlace(_study, Colleague);
        _store.TakePlace(_study, new ObjectId(1, 2));

        _store.MustRefuse(new SubmitWork(_study, submission) { Participant = Worker }, RejectionCode.TimeOver);
    }

    [Fact]
    public void Complete_OfWhatTimedOut_IsDoneWhileThePlaceIsFree()
    {
        var submission = _store.TakePlace(_study);
        _store.Now = Start.AddHours(1);
        _store.Must(new SettleSubmission(_study, submission, Worker));

        _store.MustRefuse(new CompleteSubmission(_study, submission, "PAY"), RejectionCode.WrongState);
        _store.Must(new CompleteSubmission(_study, submission, "PAY") { Participant = Worker });

        Assert.Equal(SubmissionState.Approved, _store.SubmissionOf(submission).State);
        _store.AssertMoney(_book, available: 8, held: 1, paid: 1);
    }

    [Fact]
    public void ScreenOut_WithTheLastSlot_PausesTheStudyUntilThereAreMore()
    {
        _store.Must(Out(_store.SubmitWork(_study)));
        Assert.Equal(StudyState.Active, _store.StudyOf(_study).State);
        var second = _store.SubmitWork(_study, Colleague);
        _store.Must(Out(second));

        Assert.Equal((StudyState.Paused, 0), (_store.StudyOf(_study).State, SlotsOf("OUT")));
        _store.AssertPlaces(_study, open: 2);
        _store.AssertMoney(_book, available: 7.80m, held: 2, paid: 0.20m);
        _store.MustRefuse(new TakePlace(_study, new ObjectId(1, 2)), RejectionCode.WrongState);

        _store.Must(new ReviseStudy(_study, "new", "")
        {
            From = 2,
            InternalName = "",
            Rules = SubmissionRules.One,
            Code = "OUT",
            MoreSlots = 3,
        });
        _store.Must(new PauseStudy(_study, Paused: false));
        Assert.Equal(3, SlotsOf("OUT"));
        _store.Must(Out(_store.SubmitWork(_study, new ObjectId(1, 2))));
    }

    [Fact]
    public void ScreenOut_WithoutASlot_IsRefused()
    {
        _store.Must(Out(_store.SubmitWork(_study)));
        var (second, third) = (_store.TakePlace(_study, Colleague), _store.SubmitWork(_study, new ObjectId(1, 2)));
        _store.Must(Out(second));

        _store.MustRefuse(Out(third), RejectionCode.WrongState);
    }

    [Fact]
    public void Withdraw_BeforeTheOfferBegins_ReleasesEverything()
    {
        var study = _store.DraftStudy(_book, 1, 3, Origin.Prolific);
        _store.Must(new PublishStudy(study) { OfferedFrom = Start.AddHours(1) });
        _store.AssertMoney(_book, available: 5, held: 5, paid: 0);

        _store.Must(new WithdrawStudy(study));

        Assert.Equal((StudyState.Draft, null, null), (
            _store.StudyOf(study).State, _store.StudyOf(study).OfferedFrom, _store.StudyOf(study).PublishedAt));
        _store.AssertMoney(_book, available: 8, held: 2, paid: 0);
        _store.MustRefuse(new WithdrawStudy(study), RejectionCode.WrongState);
        _store.Must(new PublishStudy(study) { OfferedFrom = Start.AddHours(1) });
        _store.Now = Start.AddHours(1);
        _store.MustRefuse(new WithdrawStudy(study), RejectionCode.WrongState);
    }

    [Fact]
    public void Withdraw_AfterPlacesWereStoppedAndAdded_OffersThemAllWhenItIsPublishedAgain()
    {
        var study = _store.DraftStudy(_book, 1, 3, Origin.Prolific);
        _store.Must(new PublishStudy(study) { OfferedFrom = Start.AddHours(1) });
        _store.Must(new StopStudy(study));
        _store.Must(new AddPlaces(study, 2));

        _store.Must(new WithdrawStudy(study));
        _store.AssertMoney(_book, available: 8, held: 2, paid: 0);
        _store.Must(new PublishStudy(study));

        _store.AssertMoney(_book, available: 3, held: 7, paid: 0);
        Assert.Equal((5, 5), (_store.StudyOf(study).Places, _store.StudyOf(study).Open));
    }

    [Fact]
    public void Revise_EverythingAtOnce_IsAllOrNothing()
    {
        var revise = new ReviseStudy(_study, "new", "")
        {
            From = 2,
            InternalName = "mine",
            Rules = new() { AtOnce = 4 },
            Code = "OUT",
            MoreSlots = 1,
            Places = 3,
        };
        _store.MustRefuse(revise with { Places = 9 }, RejectionCode.InsufficientFunds);
        _store.MustRefuse(revise with { From = 1 }, RejectionCode.Changed);
        _store.MustRefuse(revise with { Was = "other" }, RejectionCode.Changed);
        _store.MustRefuse(revise with { Code = "DONE" }, RejectionCode.InvalidValue);
        _store.MustRefuse(revise with { MoreSlots = Study.MaxPlaces }, RejectionCode.InvalidValue);

        _store.Must(revise);

        var study = _store.StudyOf(_study);
        Assert.Equal(("mine", 4, 5, 3), (study.InternalName, study.Rules.AtOnce, study.Places, SlotsOf("OUT")));
        _store.AssertMoney(_book, available: 5, held: 5, paid: 0);
    }

    private ObjectId Rejected()
    {
        var submission = _store.SubmitWork(_study);
        _store.Must(new RejectSubmission(_study, submission, Reopens: true));
        return submission;
    }

    private CompleteSubmission Out(ObjectId submission) => new(_study, submission, "OUT") { ScreensOut = true };

    private int SlotsOf(string code) => _store.StudyOf(_study).CompletionCodes.Find(code)!.Value.Slots;
}
