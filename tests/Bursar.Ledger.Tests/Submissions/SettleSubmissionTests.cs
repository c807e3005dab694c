namespace Bursar.Ledger.Tests;

public sealed class SettleSubmissionTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _study;
    private readonly ObjectId _submission;
    private readonly SettleSubmission _settle;

    public SettleSubmissionTests()
    {
        _book = _store.OpenBook(10, open => open with { MTurkPricing = Pricing.MTurk });
        _study = _store.PublishStudy(_book, reward: 1, places: 2);
        _submission = _store.TakePlace(_study);
        _settle = new(_study, _submission, Worker);
    }

    [Fact]
    public void SettleSubmission_NeverSubmitted_TimesOutAndOpensThePlace()
    {
        _store.Now = Start.AddHours(1);

        var receipt = _store.Must(_settle);

        Assert.Equal(new Receipt(_submission, 0, Amount(7.60m), Start.AddHours(1)), receipt);
        AssertEnded(SubmissionState.TimedOut, Start.AddHours(1));
        var study = _store.StudyOf(_study);
        Assert.Equal((0, 2, 0), (study.Taken, study.Open, study.Closed));
        Assert.Equal(Amount(2.40m), study.Held.Total);
        Assert.Null(_store.Audit(_book));
        Assert.NotEqual(_submission, _store.TakePlace(_study)); // The same participant may try again.
    }

    [Fact]
    public void SettleSubmission_NeverSubmittedInAStoppedStudy_ReleasesItsCost()
    {
        _store.Must(new StopStudy(_study));
        _store.Now = Start.AddHours(1);

        var receipt = _store.Must(_settle);

        Assert.Equal((4, Amount(10)), (receipt.Transfer, receipt.Available));
        Assert.Equal((TransferKind.Release, _submission), (_store.Transfers[3].Kind, _store.Transfers[3].Subject));
        Assert.Equal((2, Breakdown.Zero), (_store.StudyOf(_study).Closed, _store.StudyOf(_study).Held));
        Assert.Null(_store.Audit(_book));
    }

    [Fact]
    public void SettleSubmission_NobodyDecided_PaysItFromTheHold()
    {
        _store.Now = Start.AddMinutes(30);
        _store.Must(new SubmitWork(_study, _submission));
        _store.Now = Start.AddMinutes(30).AddDays(21);

        var receipt = _store.Must(_settle);

        var cost = new Breakdown(Amount(1), Amount(0.20m), Money.Zero);
        Assert.Equal(new Receipt(_submission, 3, Amount(7.60m), _store.Now), receipt);
        var transfer = _store.Transfers[2];
        Assert.Equal(
            (TransferKind.Payment, Account.Held(_study), Account.Paid(Worker)), (transfer.Kind, transfer.From, transfer.To));
        Assert.Equal((cost, _submission), (transfer.Amount, transfer.Subject));
        AssertEnded(SubmissionState.Approved, _store.Now);
        var study = _store.StudyOf(_study);
        Assert.Equal((0, 0, 1, 1), (study.Taken, study.Submitted, study.Paid, study.Open));
        Assert.Null(_store.Audit(_book));
    }

    [Fact]
    public void SettleSubmission_BeforeItsTime_IsRefused()
    {
        _store.Now = Start.AddHours(1).AddMicroseconds(-1);
        Assert.Equal($"Nothing is due for submission {_submission}.", _store.MustRefuse(_settle, RejectionCode.NotDue));

        _store.Must(new SubmitWork(_study, _submission));
        _store.Now = _store.Now.AddDays(21).AddMicroseconds(-1);
        _store.MustRefuse(_settle, RejectionCode.NotDue);
        _store.Now = _store.Now.AddMicroseconds(1);
        _store.Must(_settle);
    }

    [Fact]
    public void SettleSubmission_Twice_DoesNothingTwice()
    {
        var other = _store.SubmitWork(_study, Colleague);
        _store.Now = Start.AddDays(30);
        _store.Must(_settle);
        _store.Must(new SettleSubmission(_study, other, Colleague));

        _store.MustRefuse(_settle, RejectionCode.NotDue);
        _store.MustRefuse(new SettleSubmission(_study, other, Colleague), RejectionCode.NotDue);
        Assert.Equal((1, 1), (_store.StudyOf(_study).Paid, _store.StudyOf(_study).Open));
    }

    [Fact]
    public void SettleSubmission_TwiceInOneBatch_DoesNothingTwice()
    {
        _store.Must(new SubmitWork(_study, _submission));
        _store.Now = Start.AddDays(21);
        var set = new WorkingSet();

        Assert.True(_store.Decide(set, _settle).Accepted);
        Assert.Equal(RejectionCode.NotDue, _store.Decide(set, _settle).Rejection?.Code);
        _store.Commit(set);

        Assert.Single(_store.Transfers, transfer => transfer.Kind == TransferKind.Payment);
        Assert.Null(_store.Audit(_book));
    }

    [Fact]
    public void SettleSubmission_ApprovedOnSubmission_IsDueAtOnceAndCannotBeRejected()
    {
        var study = _store.Must(
            new DraftStudy(_book.Book, "Read a page", Amount(1), 1, Origin.MTurk) { ApproveAfter = TimeSpan.Zero }).Subject;
        _store.Must(new PublishStudy(study));
        var submission = _store.SubmitWork(study);

        _store.MustRefuse(new RejectSubmission(study, submission, Reopens: false), RejectionCode.WrongState);
        _store.Must(new SettleSubmission(study, submission, Worker));

        Assert.Equal(1, _store.StudyOf(study).Paid);
    }

    /// <summary>The row that says who has a place was not loaded then: it must not be written.</summary>
    [Fact]
    public void SettleSubmission_OfAnotherParticipant_IsRefused()
    {
        _store.Now = Start.AddHours(1);

        _store.MustRefuse(_settle with { Participant = Colleague }, RejectionCode.NotFound);
    }

    [Fact]
    public void SettleSubmission_UnknownOrOfAnotherStudy_IsRefused()
    {
        _store.Now = Start.AddHours(1);

        _store.MustRefuse(_settle with { Study = _store.PublishStudy(_book, reward: 1, places: 1) }, RejectionCode.NotFound);
        _store.MustRefuse(_settle with { Submission = _study }, RejectionCode.NotFound);
        _store.MustRefuse(_settle with { Submission = default }, RejectionCode.NotFound);
    }

    private void AssertEnded(SubmissionState state, DateTimeOffset at)
    {
        var submission = _store.SubmissionOf(_submission);
        Assert.Equal((state, at, null), (submission.State, submission.EndedAt, submission.Due));
    }
}
