namespace Bursar.Ledger.Tests;

public sealed class SettleStudyTests
{
    private static readonly DateTimeOffset Expiry = Start.AddDays(1);
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _study;

    public SettleStudyTests()
    {
        _book = _store.OpenBook(10);
        _study = _store.PublishStudy(_book, reward: 1, places: 3, expiresAt: Expiry);
    }

    [Fact]
    public void SettleStudy_NothingTaken_ReleasesTheWholeHold()
    {
        _store.Now = Expiry;

        var receipt = _store.Must(new SettleStudy(_study));

        Assert.Equal(new Receipt(_study, 3, Amount(10), Expiry), receipt);
        var transfer = _store.Transfers[2];
        Assert.Equal(
            (TransferKind.Release, Account.Held(_study), Account.Available), (transfer.Kind, transfer.From, transfer.To));
        Assert.Equal((Breakdown.Unpriced(Amount(3)), _study), (transfer.Amount, transfer.Subject));
        var study = _store.StudyOf(_study);
        Assert.Equal((StudyState.Stopped, 3, 0, null), (study.State, study.Closed, study.Payable, study.Due));
        Assert.Equal(Breakdown.Zero, study.Held);
        Assert.Null(_store.Audit(_book));
    }

    [Fact]
    public void SettleStudy_SomeTakenSomeSubmitted_KeepsTheirHoldUntilTheyAreDecided()
    {
        var submitted = _store.SubmitWork(_study);
        _store.Now = Expiry.AddMinutes(-1);
        var taken = _store.TakePlace(_study, Colleague);
        _store.Now = Expiry;

        _store.Must(new SettleStudy(_study));

        Assert.Equal((Amount(8), Amount(2)), (_store.BookOf(_book).Spendable, _store.StudyOf(_study).Held.Total));
        _store.Must(new ApproveSubmission(_study, submitted));
        _store.Must(new SubmitWork(_study, taken));
        _store.Must(new RejectSubmission(_study, taken, Reopens: true)); // It can no longer be taken.
        Assert.Equal((Amount(9), Amount(1)), (_store.BookOf(_book).Spendable, _store.BookOf(_book).Paid.Total));
        Assert.Equal(Breakdown.Zero, _store.StudyOf(_study).Held);
        Assert.Null(_store.Audit(_book));
    }

    [Fact]
    public void SettleStudy_BeforeItsTime_IsRefused()
    {
        _store.Now = Expiry.AddMicroseconds(-1);

        Assert.Equal($"Nothing is due for study {_study}.", _store.MustRefuse(new SettleStudy(_study), RejectionCode.NotDue));
    }

    [Fact]
    public void SettleStudy_TwiceOrAfterAStop_DoesNothingTwice()
    {
        var stopped = _store.PublishStudy(_book, reward: 1, places: 3, expiresAt: Expiry);
        _store.Must(new StopStudy(stopped));
        _store.Now = Expiry;
        _store.Must(new SettleStudy(_study));

        _store.MustRefuse(new SettleStudy(_study), RejectionCode.NotDue);
        _store.MustRefuse(new SettleStudy(stopped), RejectionCode.NotDue);
        _store.MustRefuse(new StopStudy(_study), RejectionCode.WrongState);
        Assert.Equal(Amount(10), _store.BookOf(_book).Spendable);
        Assert.Null(_store.Audit(_book));
    }

    [Fact]
    public void SettleStudy_TwiceInOneBatch_ReleasesOnce()
    {
        _store.Now = Expiry;
        var set = new WorkingSet();

        Assert.True(_store.Decide(set, new SettleStudy(_study)).Accepted);
        Assert.Equal(RejectionCode.NotDue, _store.Decide(set, new SettleStudy(_study)).Rejection?.Code);
        _store.Commit(set);

        Assert.Single(_store.Transfers, transfer => transfer.Kind == TransferKind.Release);
        Assert.Null(_store.Audit(_book));
    }

    [Fact]
    public void SettleStudy_WithoutAnExpiry_IsNeverDue()
    {
        var study = _store.PublishStudy(_book, reward: 1, places: 1);
        _store.Now = DateTimeOffset.MaxValue;

        _store.MustRefuse(new SettleStudy(study), RejectionCode.NotDue);
    }

    [Fact]
    public void SettleStudy_Draft_IsNeverDue()
    {
        var draft = _store.DraftStudy(_book, reward: 1, places: 1, expiresAt: Expiry);
        _store.Now = Expiry;

        _store.MustRefuse(new SettleStudy(draft), RejectionCode.NotDue);
    }

    /// <summary>Whether the place comes back before the offer ends or after, the same is released in the end.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void SettleStudy_RacingATimeOut_ReleasesEveryPlaceOnce(bool expiresFirst)
    {
        var settle = new SettleSubmission(_study, _store.TakePlace(_study), Worker);
        Command[] commands = [new SettleStudy(_study), settle];
        _store.Now = Expiry;

        foreach (var command in expiresFirst ? commands : commands.Reverse()) _store.Must(command);

        Assert.Equal((Amount(10), 3), (_store.BookOf(_book).Spendable, _store.StudyOf(_study).Closed));
        Assert.Equal(Breakdown.Zero, _store.BookOf(_book).Held);
        Assert.Null(_store.Audit(_book));
    }

    [Fact]
    public void SettleStudy_CostingNothing_LeavesNoTransfer()
    {
        var study = _store.PublishStudy(_book, reward: 0, places: 3, expiresAt: Expiry);
        _store.Now = Expiry;

        Assert.Equal(0, _store.Must(new SettleStudy(study)).Transfer);

        Assert.Equal((StudyState.Stopped, 3), (_store.StudyOf(study).State, _store.StudyOf(study).Closed));
        Assert.Null(_store.Audit(_book));
    }

    [Fact]
    public void SettleStudy_Unknown_IsRefused() => _store.MustRefuse(new SettleStudy(_book), RejectionCode.NotFound);
}
