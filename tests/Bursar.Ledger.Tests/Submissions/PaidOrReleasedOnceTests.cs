namespace Bursar.Ledger.Tests;

/// <summary>
/// What has gone wrong with holds in other ledgers: a place is paid or released once, whoever else wants it at the same time.
/// </summary>
public sealed class PaidOrReleasedOnceTests
{
    private static readonly DateTimeOffset Expiry = Start.AddDays(20);
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _study;
    private readonly ObjectId _submission;

    public PaidOrReleasedOnceTests()
    {
        _book = _store.OpenBook(10);
        _study = _store.PublishStudy(_book, reward: 1, places: 3, expiresAt: Expiry);
        _submission = _store.SubmitWork(_study);
    }

    public static TheoryData<bool> Batched => [true, false];

    private ApproveSubmission Approve => new(_study, _submission);

    private SettleSubmission Settle => new(_study, _submission, Worker);

    private RejectSubmission Close => new(_study, _submission, Reopens: false);

    private RejectSubmission Reopen => new(_study, _submission, Reopens: true);

    [Theory]
    [MemberData(nameof(Batched))]
    public void ApproveSubmission_AfterARejection_PaysNothing(bool batched)
    {
        AssertOutcomes(batched, (Close, null), (Approve, RejectionCode.WrongState));

        AssertBook(available: 8, held: 2, paid: 0);
    }

    [Theory]
    [MemberData(nameof(Batched))]
    public void ApproveSubmission_AfterARejectionThatReopened_PaysNothing(bool batched)
    {
        AssertOutcomes(batched, (Reopen, null), (Approve, RejectionCode.WrongState));

        AssertBook(available: 7, held: 3, paid: 0);
    }

    [Fact]
    public void SettleSubmission_AfterARejection_PaysNothing()
    {
        _store.Must(Close);
        _store.Now = Start.AddDays(21);

        _store.MustRefuse(Settle, RejectionCode.NotDue);

        AssertBook(available: 8, held: 2, paid: 0);
    }

    [Theory]
    [MemberData(nameof(Batched))]
    public void RejectSubmission_Twice_ReleasesOnce(bool batched)
    {
        AssertOutcomes(batched, (Close, null), (Close, RejectionCode.WrongState), (Reopen, RejectionCode.WrongState));

        AssertBook(available: 8, held: 2, paid: 0);
    }

    [Theory]
    [MemberData(nameof(Batched))]
    public void RejectSubmission_TwiceReopening_OpensOnePlace(bool batched)
    {
        AssertOutcomes(batched, (Reopen, null), (Reopen, RejectionCode.WrongState), (Close, RejectionCode.WrongState));

        Assert.Equal(3, _store.StudyOf(_study).Open);
        AssertBook(available: 7, held: 3, paid: 0);
    }

    [Theory]
    [MemberData(nameof(Batched))]
    public void ReturnSubmission_Twice_ReleasesOnce(bool batched)
    {
        var back = new ReturnSubmission(_study, _store.TakePlace(_study, Colleague), Colleague);

        AssertOutcomes(batched, (new StopStudy(_study), null), (back, null), (back, RejectionCode.WrongState));

        AssertBook(available: 9, held: 1, paid: 0);
    }

    [Theory]
    [MemberData(nameof(Batched))]
    public void SettleSubmission_RacingAReturn_ReleasesOnce(bool batched)
    {
        _store.Must(new StopStudy(_study));
        var study = _store.PublishStudy(_book, reward: 1, places: 1);
        var place = _store.TakePlace(study);
        _store.Must(new StopStudy(study));
        ReturnSubmission back = new(study, place, Worker);
        SettleSubmission timeOut = new(study, place, Worker);

        AssertOutcomes(batched, (back, null), (timeOut, RejectionCode.NotDue));
        _store.Now = Start.AddHours(1);
        AssertOutcomes(batched, (timeOut, RejectionCode.NotDue), (back, RejectionCode.WrongState));

        AssertBook(available: 9, held: 1, paid: 0);
    }

    [Theory]
    [MemberData(nameof(Batched))]
    public void RejectSubmission_AfterItWasPaid_ReleasesNothing(bool batched)
    {
        AssertOutcomes(batched, (Approve, null), (Close, RejectionCode.WrongState), (Reopen, RejectionCode.WrongState));

        AssertBook(available: 7, held: 2, paid: 1);
    }

    [Theory]
    [MemberData(nameof(Batched))]
    public void StopStudy_AfterItWasPaid_ReleasesTheOtherPlacesOnly(bool batched)
    {
        AssertOutcomes(
            batched, (Approve, null), (new StopStudy(_study), null), (new StopStudy(_study), RejectionCode.WrongState));

        AssertBook(available: 9, held: 0, paid: 1);
    }

    [Theory]
    [MemberData(nameof(Batched))]
    public void ApproveSubmission_BeforeAnAutoApproval_PaysOnce(bool batched)
    {
        _store.Now = Start.AddDays(21);

        AssertOutcomes(batched, (Approve, null), (Settle, RejectionCode.NotDue));

        AssertBook(available: 7, held: 2, paid: 1);
    }

    [Theory]
    [MemberData(nameof(Batched))]
    public void ApproveSubmission_AfterAnAutoApproval_PaysOnce(bool batched)
    {
        _store.Now = Start.AddDays(21);

        AssertOutcomes(batched, (Settle, null), (Approve, RejectionCode.WrongState), (Settle, RejectionCode.NotDue));

        AssertBook(available: 7, held: 2, paid: 1);
    }

    [Theory]
    [MemberData(nameof(Batched))]
    public void RejectSubmission_RacingAnAutoApproval_LosesInEitherOrder(bool batched)
    {
        _store.Now = Start.AddDays(21);

        AssertOutcomes(batched, (Close, RejectionCode.WrongState), (Settle, null), (Close, RejectionCode.WrongState));

        AssertBook(available: 7, held: 2, paid: 1);
    }

    [Theory]
    [MemberData(nameof(Batched))]
    public void ApproveSubmission_BeforeAStop_IsPaidAndTheRestReleased(bool batched)
    {
        AssertOutcomes(batched, (Approve, null), (new StopStudy(_study), null));

        AssertBook(available: 9, held: 0, paid: 1);
    }

    [Theory]
    [MemberData(nameof(Batched))]
    public void ApproveSubmission_AfterAStop_IsPaidAndTheRestReleased(bool batched)
    {
        AssertOutcomes(batched, (new StopStudy(_study), null), (Approve, null));

        AssertBook(available: 9, held: 0, paid: 1);
    }

    [Theory]
    [MemberData(nameof(Batched))]
    public void ApproveSubmission_BeforeAnExpiry_IsPaidAndTheRestReleased(bool batched)
    {
        _store.Now = Expiry;

        AssertOutcomes(
            batched, (Approve, null), (new SettleStudy(_study), null), (new StopStudy(_study), RejectionCode.WrongState));

        AssertBook(available: 9, held: 0, paid: 1);
    }

    [Theory]
    [MemberData(nameof(Batched))]
    public void ApproveSubmission_AfterAnExpiry_IsPaidAndTheRestReleased(bool batched)
    {
        _store.Now = Expiry;

        AssertOutcomes(
            batched, (new SettleStudy(_study), null), (Approve, null), (new SettleStudy(_study), RejectionCode.NotDue));

        AssertBook(available: 9, held: 0, paid: 1);
    }

    /// <summary>
    /// More paid or released than was held cannot be reached by commands: a row that says so is a bug, and the command fails
    /// whole.
    /// </summary>
    [Fact]
    public void AnyEnd_HoldSmallerThanTheCost_ThrowsAndLeavesNoTrace()
    {
        _store.Put(_store.StudyOf(_study) with { Held = Breakdown.Unpriced(Amount(0.50m)) });

        AssertThrows(Approve);
        AssertThrows(Close);
        AssertThrows(new StopStudy(_study));
        _store.Now = Start.AddDays(21);
        AssertThrows(Settle);
        AssertThrows(new SettleStudy(_study));
    }

    private void AssertThrows(Command command)
    {
        var set = new WorkingSet();

        Assert.Throws<InvalidOperationException>(() => _store.Decide(set, command));

        Assert.False(set.IsChanged);
        Assert.Empty(set.Transfers);
    }

    private void AssertOutcomes(bool batched, params (Command Command, RejectionCode? Code)[] steps)
    {
        var set = new WorkingSet();
        foreach (var (command, code) in steps)
        {
            Assert.Equal((command, code), (command, _store.Decide(set, command).Rejection?.Code));
            if (batched) continue;
            _store.Commit(set);
            set = new();
        }
        _store.Commit(set);
    }

    private void AssertBook(decimal available, decimal held, decimal paid)
    {
        var book = _store.BookOf(_book);
        Assert.Equal((Amount(available), Amount(held), Amount(paid)), (book.Spendable, book.Held.Total, book.Paid.Total));
        Assert.Null(_store.Audit(_book));
    }
}
