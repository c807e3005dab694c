namespace Bursar.Ledger.Tests;

public sealed class RejectSubmissionTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _study;
    private readonly ObjectId _submission;

    public RejectSubmissionTests()
    {
        _book = _store.OpenBook(10, open => open with { MTurkPricing = Pricing.MTurk });
        _study = _store.PublishStudy(_book, reward: 1, places: 2);
        _submission = _store.SubmitWork(_study);
        _store.Now = Start.AddDays(1);
    }

    [Fact]
    public void RejectSubmission_PlaceClosed_ReleasesItsCost()
    {
        var receipt = _store.Must(
            new RejectSubmission(_study, _submission, Reopens: false) { Key = RequestKey.From(_book.Book, "k4") });

        var cost = new Breakdown(Amount(1), Amount(0.20m), Money.Zero);
        Assert.Equal(new Receipt(_submission, 3, Amount(8.80m), Start.AddDays(1)), receipt);
        var transfer = _store.Transfers[2];
        Assert.Equal(
            (TransferKind.Release, Account.Held(_study), Account.Available), (transfer.Kind, transfer.From, transfer.To));
        Assert.Equal((cost, _submission, "k4"), (transfer.Amount, transfer.Subject, transfer.RequestKey));
        var study = _store.StudyOf(_study);
        Assert.Equal((0, 0, 0, 1, 1), (study.Taken, study.Submitted, study.Paid, study.Closed, study.Open));
        Assert.Equal((cost, StudyState.Active), (study.Held, study.State));
        AssertEnded(SubmissionState.Rejected);
        Assert.Null(_store.Audit(_book));
    }

    [Fact]
    public void RejectSubmission_PlaceReopens_StaysReservedAndCanBeTaken()
    {
        var receipt = _store.Must(new RejectSubmission(_study, _submission, Reopens: true));

        Assert.Equal(new Receipt(_submission, 0, Amount(7.60m), Start.AddDays(1)), receipt);
        var study = _store.StudyOf(_study);
        Assert.Equal((0, 0, 0, 0, 2), (study.Taken, study.Submitted, study.Paid, study.Closed, study.Open));
        Assert.Equal(Amount(2.40m), study.Held.Total);
        AssertEnded(SubmissionState.Rejected);
        Assert.Null(_store.Audit(_book));
        _store.Must(new ApproveSubmission(_study, _store.SubmitWork(_study, Colleague)));
        Assert.Null(_store.Audit(_book));
    }

    [Fact]
    public void RejectSubmission_PlaceWouldReopenInAStoppedStudy_ReleasesItsCost()
    {
        _store.Must(new StopStudy(_study));

        Assert.Equal(Amount(10), _store.Must(new RejectSubmission(_study, _submission, Reopens: true)).Available);

        Assert.Equal((2, 0), (_store.StudyOf(_study).Closed, _store.StudyOf(_study).Open));
        Assert.Null(_store.Audit(_book));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void RejectSubmission_AnythingButSubmitted_IsRefused(bool reopens)
    {
        var taken = _store.TakePlace(_study, Colleague);
        _store.Must(new ApproveSubmission(_study, _submission));

        Assert.Equal(
            $"Submission {taken} is Taken, not Submitted.",
            _store.MustRefuse(new RejectSubmission(_study, taken, reopens), RejectionCode.WrongState));
        _store.MustRefuse(new RejectSubmission(_study, _submission, reopens), RejectionCode.WrongState);
        _store.Must(new ReturnSubmission(_study, taken, Colleague));
        _store.MustRefuse(new RejectSubmission(_study, taken, reopens), RejectionCode.WrongState);
    }

    /// <summary>The wait is the time there is to reject; whether a sweep was late must not matter.</summary>
    [Fact]
    public void RejectSubmission_WhenItIsDueToBeApproved_IsRefusedBeforeAnySweep()
    {
        var other = _store.SubmitWork(_study, Colleague); // A day later.
        _store.Now = Start.AddDays(21);

        Assert.Equal(
            $"The time for submission {_submission} is over.",
            _store.MustRefuse(new RejectSubmission(_study, _submission, Reopens: false), RejectionCode.WrongState));
        _store.Now = Start.AddDays(22).AddMicroseconds(-1);
        _store.Must(new RejectSubmission(_study, other, Reopens: false));
    }

    [Fact]
    public void RejectSubmission_WithFeedback_KeepsItUpToItsLimit()
    {
        var longest = new string('f', Submission.MaxFeedback);
        Assert.Equal(
            "Feedback has at most 1024 characters.",
            _store.MustRefuse(
                new RejectSubmission(_study, _submission, Reopens: false)
                {
                    Feedback = longest + "f",
                }, RejectionCode.InvalidValue));

        _store.Must(new RejectSubmission(_study, _submission, Reopens: false) { Feedback = longest });

        Assert.Equal(longest, _store.SubmissionOf(_submission).Feedback);
    }

    [Fact]
    public void RejectSubmission_CostingNothing_LeavesNoTransfer()
    {
        var study = _store.PublishStudy(_book, reward: 0, places: 1, Origin.Prolific);

        Assert.Equal(0, _store.Must(new RejectSubmission(study, _store.SubmitWork(study), Reopens: false)).Transfer);

        Assert.Equal(1, _store.StudyOf(study).Closed);
        Assert.Null(_store.Audit(_book));
    }

    [Fact]
    public void RejectSubmission_UnknownOrOfAnotherStudy_IsRefused()
    {
        var other = _store.PublishStudy(_book, reward: 1, places: 1);

        _store.MustRefuse(new RejectSubmission(other, _submission, Reopens: true), RejectionCode.NotFound);
        _store.MustRefuse(new RejectSubmission(_study, _study, Reopens: true), RejectionCode.NotFound);
        _store.MustRefuse(new RejectSubmission(_study, default, Reopens: true), RejectionCode.NotFound);
    }

    private void AssertEnded(SubmissionState state)
    {
        var submission = _store.SubmissionOf(_submission);
        Assert.Equal(
            (state, Start.AddDays(1), null, ""), (submission.State, submission.EndedAt, submission.Due, submission.Feedback));
    }
}
