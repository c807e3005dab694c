namespace Bursar.Ledger.Tests;

/// <summary>
/// ApproveAssignment with OverrideRejection: "This only works on rejected assignments that were submitted within the previous 30
/// days and only if the assignment's related HIT has not been deleted." The hold went back with the rejection, so it is paid from
/// what is available.
/// </summary>
public sealed class OverrideRejectionTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _study;
    private readonly ObjectId _submission;

    public OverrideRejectionTests()
    {
        _book = _store.OpenMTurkBook(10);
        _study = _store.OfferStudy(_book, reward: 1, places: 2);
        _submission = _store.SubmitWork(_study);
        _store.Now = Start.AddDays(1);
        _store.Must(new RejectSubmission(_study, _submission, Reopens: false) { Feedback = "Too short" });
    }

    private ApproveSubmission Override => new(_study, _submission) { OverridesRejection = true };

    [Fact]
    public void ApproveSubmission_OverridingARejection_PaysFromWhatIsAvailable()
    {
        _store.AssertMoney(_book, available: 8.80m, held: 1.20m, paid: 0);
        _store.Now = Start.AddDays(2);

        var receipt = _store.Must(Override with { Feedback = "On second thought", Key = RequestKey.From(_book.Book, "k5") });

        Assert.Equal(new Receipt(_submission, 4, Amount(7.60m), Start.AddDays(2)), receipt);
        var transfer = _store.Transfers[3];
        Assert.Equal(
            (TransferKind.Payment, Account.Available, Account.Paid(Worker)), (transfer.Kind, transfer.From, transfer.To));
        Assert.Equal(
            (new Breakdown(Amount(1), Amount(0.20m), Money.Zero), _submission, "k5"),
            (transfer.Amount, transfer.Subject, transfer.RequestKey));
        var submission = _store.SubmissionOf(_submission);
        Assert.Equal((SubmissionState.Approved, Start.AddDays(2), null), (submission.State, submission.EndedAt, submission.Due));
        Assert.Equal("On second thought", submission.Feedback);
        _store.AssertPlaces(_study, open: 1, paid: 1);
        _store.AssertMoney(_book, available: 7.60m, held: 1.20m, paid: 1.20m);
    }

    [Fact]
    public void ApproveSubmission_NotOverriding_LeavesTheRejection()
        => Assert.Equal(
            $"Submission {_submission} is Rejected, not Submitted.",
            _store.MustRefuse(new ApproveSubmission(_study, _submission), RejectionCode.WrongState));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ApproveSubmission_OverridingTwice_PaysOnce(bool batched)
    {
        var set = new WorkingSet();

        Assert.True(_store.Decide(set, Override).Accepted);
        if (!batched)
        {
            _store.Commit(set);
            set = new();
        }
        Assert.Equal(RejectionCode.WrongState, _store.Decide(set, Override).Rejection?.Code);
        Assert.Equal(RejectionCode.WrongState, _store.Decide(set, Override with { OverridesRejection = false }).Rejection?.Code);
        Assert.Equal(
            RejectionCode.WrongState,
            _store.Decide(set, new RejectSubmission(_study, _submission, Reopens: false)).Rejection?.Code);
        _store.Commit(set);

        _store.AssertMoney(_book, available: 7.60m, held: 1.20m, paid: 1.20m);
    }

    [Fact]
    public void ApproveSubmission_OverridingWithinThirtyDaysOfTheSubmission_IsAcceptedAndThenRefused()
    {
        _store.Now = Start.AddDays(30).AddMicroseconds(1);
        Assert.Equal($"The time for submission {_submission} is over.", _store.MustRefuse(Override, RejectionCode.WrongState));
        _store.Now = Start.AddDays(30);

        _store.Must(Override);

        _store.AssertMoney(_book, available: 7.60m, held: 1.20m, paid: 1.20m);
    }

    /// <summary>
    /// The offer's end, a stop or an extension in between does not matter: its place is closed and belongs to no one else.
    /// </summary>
    [Fact]
    public void ApproveSubmission_OverridingAfterTheEndOrAnExtension_PaysAllTheSame()
    {
        _store.Must(new SetExpiry(_study, Start));
        _store.AssertMoney(_book, available: 10, held: 0, paid: 0);
        _store.Must(Override);
        _store.AssertPlaces(_study, open: 0, paid: 1, closed: 1, lapsed: 1);
        _store.AssertMoney(_book, available: 8.80m, held: 0, paid: 1.20m);

        _store.Must(new SetExpiry(_study, Start.AddDays(9)));
        var other = _store.SubmitWork(_study, Colleague);
        _store.Must(new RejectSubmission(_study, other, Reopens: false));
        _store.Must(new ApproveSubmission(_study, other) { OverridesRejection = true });

        _store.AssertPlaces(_study, open: 0, paid: 2);
        _store.AssertMoney(_book, available: 7.60m, held: 0, paid: 2.40m);
    }

    [Fact]
    public void ApproveSubmission_OverridingAfterTheDeletion_IsRefused()
    {
        _store.Must(new SetExpiry(_study, Start));
        _store.Must(new DeleteStudy(_study));

        Assert.Equal($"Study {_study} is Deleted, not kept.", _store.MustRefuse(Override, RejectionCode.WrongState));
    }

    [Fact]
    public void ApproveSubmission_OverridingWithFundsMissing_IsRefusedWholeAndPossibleLater()
    {
        _store.Must(new Refund(_book.Book, Amount(7.61m), Currency.USD, ""));

        Assert.Equal("This needs 1.20, and 1.19 is available.", _store.MustRefuse(Override, RejectionCode.InsufficientFunds));
        _store.Must(new TopUp(_book.Book, Money.Cent, Currency.USD, ""));
        _store.Must(Override);

        _store.AssertMoney(_book, available: 0, held: 1.20m, paid: 1.20m);
    }

    [Fact]
    public void ApproveSubmission_OverridingOnCredit_UsesItUpToTheLimit()
    {
        _store.Must(new Refund(_book.Book, Amount(8.80m), Currency.USD, ""));
        _store.Must(new UpdateBook(_book.Book) { CreditLimit = Amount(1.19m) });
        _store.MustRefuse(Override, RejectionCode.InsufficientFunds);
        _store.Must(new UpdateBook(_book.Book) { CreditLimit = Amount(1.20m) });

        _store.Must(Override);

        Assert.Equal(Amount(-1.20m), _store.BookOf(_book).Available.Total);
        _store.AssertMoney(_book, available: 0, held: 1.20m, paid: 1.20m);
    }

    [Fact]
    public void ApproveSubmission_OverridingInASandboxBook_MovesNothing()
    {
        _store.Must(new OpenBook(BookId(8), "Sandbox", Currency.USD, Payer) { Sandbox = true });
        var study = _store.OfferStudy(BookId(8), reward: 1, places: 2);
        var submission = _store.SubmitWork(study);
        _store.Must(new RejectSubmission(study, submission, Reopens: false));

        Assert.Equal(0, _store.Must(new ApproveSubmission(study, submission) { OverridesRejection = true }).Transfer);

        _store.AssertPlaces(study, open: 1, paid: 1);
        _store.AssertMoney(BookId(8), available: 10_000, held: 0, paid: 0);
    }

    /// <summary>A rejection that opened the place again gave it away.</summary>
    [Fact]
    public void ApproveSubmission_OverridingARejectionThatReopened_IsRefused()
    {
        var other = _store.SubmitWork(_study, Colleague);
        var study = _store.OfferStudy(_book, reward: 1, places: 1);
        var reopened = _store.SubmitWork(study, Colleague);
        _store.Must(new RejectSubmission(study, reopened, Reopens: true));

        Assert.Equal(
            $"Submission {reopened} has no place any more.",
            _store.MustRefuse(new ApproveSubmission(study, reopened) { OverridesRejection = true }, RejectionCode.NoPlaceFree));
        _store.Must(new ApproveSubmission(_study, other) { OverridesRejection = true }); // Not rejected: approved as any other.

        _store.AssertMoney(_book, available: 7.60m, held: 1.20m, paid: 1.20m);
    }

    [Fact]
    public void ApproveSubmission_OverridingWhatWasNotRejected_IsRefused()
    {
        var taken = _store.TakePlace(_study, Colleague);

        _store.MustRefuse(Override with { Submission = taken }, RejectionCode.WrongState);
        _store.Must(new ReturnSubmission(_study, taken, Colleague));
        _store.MustRefuse(Override with { Submission = taken }, RejectionCode.WrongState);
    }

    /// <summary>A rejection releases, an override charges, and there is a race with whoever else wants the money.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ApproveSubmission_OverridingRacingABonusForTheLastOfTheFunds_OneOfThemIsPaid(bool bonusFirst)
    {
        _store.Must(new Refund(_book.Book, Amount(7.60m), Currency.USD, "")); // 1.20 is left.
        Command[] race = [Override, new PayBonus(_study, _submission, Amount(1), "")];
        var set = new WorkingSet();

        var codes = (bonusFirst ? race.Reverse() : race).Select(command => _store.Decide(set, command).Rejection?.Code).ToList();
        _store.Commit(set);

        Assert.Equal([null, RejectionCode.InsufficientFunds], codes);
        _store.AssertMoney(_book, available: 0, held: 1.20m, paid: 1.20m);
    }
}
