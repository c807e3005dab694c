namespace Bursar.Ledger.Tests;

/// <summary>
/// A participant who is screened out is paid from Available for the time, and uses no place: here by a code that the payer
/// enters.
/// </summary>
public sealed class ScreenOutByCodeTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _study;
    private readonly ObjectId _submission;

    public ScreenOutByCodeTests()
    {
        _book = _store.OpenBook(10);
        _study = Publish(_store, _book, Amount(0.14m)); // 4.20 each
        _submission = _store.SubmitWork(_study);
    }

    private CompleteSubmission ScreenOut => new(_study, _submission, "OUT");

    [Fact]
    public void ScreenOut_Reopening_PaysFromWhatIsAvailableAndOpensThePlace()
    {
        _store.Now = Start.AddDays(1);

        var receipt = _store.Must(ScreenOut);

        Assert.Equal(new Receipt(_submission, 3, Amount(1.404m), Start.AddDays(1)), receipt);
        var transfer = _store.Transfers[2];
        Assert.Equal(
            (TransferKind.Payment, Account.Available, Account.Paid(Worker)), (transfer.Kind, transfer.From, transfer.To));
        Assert.Equal(
            (new Breakdown(Amount(0.14m), Amount(0.0467m), Amount(0.0093m)), _submission), (transfer.Amount, transfer.Subject));
        var after = _store.SubmissionOf(_submission);
        Assert.Equal(
            (SubmissionState.ScreenedOut, Start.AddDays(1), null, Amount(0.14m)),
            (after.State, after.EndedAt, after.Due, after.PaidInstead));
        _store.AssertPlaces(_study, open: 2);
        _store.AssertMoney(_book, available: 1.404m, held: 8.40m, paid: 0.196m);
    }

    /// <summary>Its place would have opened again: it lapses with the offer, and is back with it.</summary>
    [Fact]
    public void ScreenOut_ReopeningInAStoppedStudy_ReleasesItsCost()
    {
        _store.Must(new StopStudy(_study));

        _store.Must(ScreenOut);

        _store.AssertPlaces(_study, open: 0, closed: 2, lapsed: 2);
        _store.AssertMoney(_book, available: 9.804m, held: 0, paid: 0.196m);
    }

    [Fact]
    public void ScreenOut_InAPausedStudy_KeepsThePlaceForWhoComesWhenItGoesOn()
    {
        _store.Must(new PauseStudy(_study, Paused: true));

        _store.Must(ScreenOut);

        _store.AssertPlaces(_study, open: 2);
        _store.AssertMoney(_book, available: 1.404m, held: 8.40m, paid: 0.196m);
    }

    [Fact]
    public void ScreenOut_ForNothing_MovesNothing()
    {
        _store.Must(new TopUp(_book.Book, Amount(8.40m), Currency.USD, ""));
        var study = Publish(_store, _book, Money.Zero);
        var submission = _store.SubmitWork(study);

        Assert.Equal(0, _store.Must(new CompleteSubmission(study, submission, "OUT")).Transfer);

        Assert.Equal(Money.Zero, _store.SubmissionOf(submission).PaidInstead);
        _store.AssertMoney(_book, available: 1.60m, held: 16.80m, paid: 0);
    }

    [Fact]
    public void ScreenOut_WithAMinimumFee_BearsItAsABonusDoes()
    {
        var store = new MemoryStore();
        var book = store.OpenBook(
            10, open => open with { ProlificPricing = new() { FeeRate = new(107, 250), MinimumFee = Amount(0.50m) } });
        var study = Publish(store, book, Amount(0.14m));

        store.Must(new CompleteSubmission(study, store.SubmitWork(study), "OUT"));

        Assert.Equal(new Breakdown(Amount(0.14m), Amount(0.50m), Money.Zero), store.BookOf(book).Paid);
        store.AssertMoney(book, available: 0.792m, held: 8.568m, paid: 0.64m);
    }

    [Fact]
    public void ScreenOut_OneUnitShort_IsRefusedWhole()
    {
        _store.Must(new Refund(_book.Book, Amount(1.60m - 0.1959m), Currency.USD, ""));

        Assert.Equal(
            "This needs 0.1960, and 0.1959 is available.", _store.MustRefuse(ScreenOut, RejectionCode.InsufficientFunds));

        // What the place sets free can be spent on it, where it does not open again.
        _store.Must(new ScreenOutSubmissions(_study, [_submission], Amount(0.14m), AddsPlaces: false));
        _store.AssertMoney(_book, available: 4.1999m, held: 4.20m, paid: 0.196m);
    }

    [Fact]
    public void ScreenOut_AnyOtherState_IsRefusedAndPaysOnce()
    {
        _store.Must(ScreenOut);

        Assert.Equal(
            $"Submission {_submission} is ScreenedOut, not Submitted.", _store.MustRefuse(ScreenOut, RejectionCode.WrongState));
        _store.MustRefuse(new ApproveSubmission(_study, _submission) { OverridesRejection = true }, RejectionCode.WrongState);
        _store.MustRefuse(new ScreenOutSubmissions(_study, [_submission], Amount(1), AddsPlaces: true), RejectionCode.WrongState);
        _store.MustRefuse(new RejectSubmission(_study, _submission, Reopens: true), RejectionCode.WrongState);
        _store.Now = Start.AddDays(21);
        _store.MustRefuse(new SettleSubmission(_study, _submission, Worker), RejectionCode.NotDue);
        Assert.Equal(_submission, Rejected(new TakePlace(_study, Worker)).Subject); // No return after a screen-out.
    }

    [Fact]
    public void ScreenOut_WhenItIsDue_IsRefusedBeforeAnySweep()
    {
        _store.Now = Start.AddDays(21);
        Assert.Equal($"The time for submission {_submission} is over.", _store.MustRefuse(ScreenOut, RejectionCode.WrongState));
        _store.Now = Start.AddDays(21).AddMicroseconds(-1);
        _store.Must(ScreenOut);
    }

    [Fact]
    public void ScreenOut_UnknownOrOfAnotherStudy_IsRefused()
    {
        _store.MustRefuse(ScreenOut with { Submission = default }, RejectionCode.NotFound);
        _store.MustRefuse(ScreenOut with { Study = _store.DraftStudy(_book, 1, 1, Origin.Prolific) }, RejectionCode.NotFound);
    }

    /// <summary>Two places of 3.00.</summary>
    private static ObjectId Publish(MemoryStore store, ObjectId book, Money amount)
        => store.Must(new DraftStudy(book.Book, "Read a page", Amount(3), 2, Origin.Prolific)
        {
            CompletionCodes = new([new("OUT", CompletionAction.ScreenOut, amount) { ByPayer = true, Slots = 2 }]),
            Publish = true,
        }).Subject;

    private Rejection Rejected(Command command) => _store.Execute(command).Rejection!;
}
