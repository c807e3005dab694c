namespace Bursar.Ledger.Tests;

public sealed class StopStudyTests
{
    private readonly MemoryStore _store = new();

    [Fact]
    public void StopStudy_NothingTaken_ReleasesTheWholeHold()
    {
        var book = _store.OpenBook(10);
        var study = _store.PublishStudy(book, reward: 1, places: 3);

        var receipt = _store.Must(new StopStudy(study));

        Assert.Equal(new Receipt(study, 3, Amount(10), Start), receipt);
        var transfer = _store.Transfers[2];
        Assert.Equal((TransferKind.Release, Account.Held(study), Account.Available), (transfer.Kind, transfer.From, transfer.To));
        Assert.Equal((Breakdown.Unpriced(Amount(3)), study), (transfer.Amount, transfer.Subject));
        var stopped = _store.StudyOf(study);
        Assert.Equal((StudyState.Stopped, 3, 0), (stopped.State, stopped.Closed, stopped.Payable));
        Assert.Equal(Breakdown.Zero, stopped.Held);
        Assert.Equal(Breakdown.Zero, _store.BookOf(book).Held);
        Assert.Null(_store.Audit(book));
    }

    [Fact]
    public void StopStudy_SomeTakenSomePaid_ReleasesOnlyTheOpenPlaces()
    {
        var book = _store.OpenBook(10);
        var study = _store.PublishStudy(book, reward: 1, places: 4);
        _store.Must(new ApproveSubmission(study, _store.SubmitWork(study)));
        var waiting = _store.SubmitWork(study, Colleague);

        _store.Must(new StopStudy(study));

        Assert.Equal(Amount(8), _store.BookOf(book).Spendable);
        var stopped = _store.StudyOf(study);
        Assert.Equal(Amount(1), stopped.Held.Total);
        Assert.Equal((4, 1, 1, 2), (stopped.Places, stopped.Taken, stopped.Paid, stopped.Closed));
        Assert.Null(_store.Audit(book));

        _store.Must(new ApproveSubmission(study, waiting)); // An approval after the stop is still paid from the hold.
        Assert.Equal((Amount(8), Money.Zero), (_store.BookOf(book).Spendable, _store.BookOf(book).Held.Total));
        Assert.Null(_store.Audit(book));
    }

    [Fact]
    public void StopStudy_EverythingTaken_ReleasesNothing()
    {
        var book = _store.OpenBook(10);
        var study = _store.PublishStudy(book, reward: 1, places: 1);
        _store.TakePlace(study);

        var receipt = _store.Must(new StopStudy(study));

        Assert.Equal(0, receipt.Transfer);
        Assert.Equal(Amount(9), _store.BookOf(book).Spendable);
        Assert.Null(_store.Audit(book));
    }

    [Fact]
    public void StopStudy_Twice_ReleasesOnce()
    {
        var book = _store.OpenBook(10);
        var study = _store.PublishStudy(book, reward: 1, places: 3);
        _store.Must(new StopStudy(study));

        _store.MustRefuse(new StopStudy(study), RejectionCode.WrongState);

        Assert.Equal(Amount(10), _store.BookOf(book).Spendable);
    }

    [Fact]
    public void StopStudy_AfterEverythingWasPaid_ReleasesNothing()
    {
        var book = _store.OpenBook(10);
        var study = _store.PublishStudy(book, reward: 1, places: 1);
        _store.Must(new ApproveSubmission(study, _store.SubmitWork(study)));

        _store.Must(new StopStudy(study));

        Assert.Equal((Amount(9), Amount(1)), (_store.BookOf(book).Spendable, _store.BookOf(book).Paid.Total));
        Assert.Null(_store.Audit(book));
    }

    [Fact]
    public void StopStudy_DraftOrUnknown_IsRefused()
    {
        var book = _store.OpenBook(10);

        _store.MustRefuse(new StopStudy(_store.DraftStudy(book, 1, 1)), RejectionCode.WrongState);
        _store.MustRefuse(new StopStudy(book), RejectionCode.NotFound);
    }
}
