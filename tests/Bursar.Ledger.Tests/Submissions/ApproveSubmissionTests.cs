namespace Bursar.Ledger.Tests;

public sealed class ApproveSubmissionTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _study;
    private readonly ObjectId _submission;

    public ApproveSubmissionTests()
    {
        _book = _store.OpenBook(10, open => open with { MTurkPricing = Pricing.MTurk });
        _study = _store.PublishStudy(_book, reward: 1, places: 2);
        _submission = _store.SubmitWork(_study);
    }

    [Fact]
    public void ApproveSubmission_Submitted_PaysItFromTheHold()
    {
        _store.Now = Start.AddDays(1);

        var receipt = _store.Must(new ApproveSubmission(_study, _submission) { Key = RequestKey.From(_book.Book, "k4") });

        var cost = new Breakdown(Amount(1), Amount(0.20m), Money.Zero);
        Assert.Equal(new Receipt(_submission, 3, Amount(7.60m), Start.AddDays(1)), receipt);
        var transfer = _store.Transfers[2];
        Assert.Equal(
            (TransferKind.Payment, Account.Held(_study), Account.Paid(Worker)), (transfer.Kind, transfer.From, transfer.To));
        Assert.Equal((cost, _submission, "k4"), (transfer.Amount, transfer.Subject, transfer.RequestKey));
        Assert.Equal(Amount(7.60m), transfer.AvailableAfter);
        var submission = _store.SubmissionOf(_submission);
        Assert.Equal(
            (SubmissionState.Approved, Start.AddDays(1), null, ""),
            (submission.State, submission.EndedAt, submission.Due, submission.Feedback));
        var study = _store.StudyOf(_study);
        Assert.Equal((0, 0, 1, 1), (study.Taken, study.Submitted, study.Paid, study.Open));
        Assert.Equal((cost, cost, cost), (study.Held, _store.BookOf(_book).Held, _store.BookOf(_book).Paid));
        Assert.Null(_store.Audit(_book));
    }

    [Fact]
    public void ApproveSubmission_NotSubmittedYet_IsRefused()
    {
        var taken = _store.TakePlace(_study, Colleague);

        Assert.Equal(
            $"Submission {taken} is Taken, not Submitted.",
            _store.MustRefuse(new ApproveSubmission(_study, taken), RejectionCode.WrongState));
        _store.Must(new ReturnSubmission(_study, taken, Colleague));
        _store.MustRefuse(new ApproveSubmission(_study, taken), RejectionCode.WrongState);
    }

    [Fact]
    public void ApproveSubmission_WithFeedback_KeepsItUpToItsLimit()
    {
        var longest = new string('f', Submission.MaxFeedback);
        _store.MustRefuse(new ApproveSubmission(_study, _submission) { Feedback = longest + "f" }, RejectionCode.InvalidValue);
        _store.MustRefuse(new ApproveSubmission(_study, _submission) { Feedback = "\0" }, RejectionCode.InvalidValue);

        _store.Must(new ApproveSubmission(_study, _submission) { Feedback = longest });

        Assert.Equal(longest, _store.SubmissionOf(_submission).Feedback);
    }

    [Fact]
    public void ApproveSubmission_CostingNothing_IsPaidWithNoTransfer()
    {
        var study = _store.PublishStudy(_book, reward: 0, places: 1, Origin.Prolific);

        Assert.Equal(0, _store.Must(new ApproveSubmission(study, _store.SubmitWork(study))).Transfer);

        Assert.Equal(1, _store.StudyOf(study).Paid);
        Assert.Null(_store.Audit(_book));
    }

    [Fact]
    public void ApproveSubmission_Twice_PaysOnce()
    {
        var approve = new ApproveSubmission(_study, _submission);
        _store.Must(approve);

        Assert.Equal(
            $"Submission {_submission} is Approved, not Submitted.", _store.MustRefuse(approve, RejectionCode.WrongState));
        Assert.Equal(Amount(1.20m), _store.BookOf(_book).Paid.Total);
    }

    [Fact]
    public void ApproveSubmission_TwiceInOneBatch_PaysOnce()
    {
        var set = new WorkingSet();

        Assert.True(_store.Decide(set, new ApproveSubmission(_study, _submission)).Accepted);
        Assert.Equal(RejectionCode.WrongState, _store.Decide(set, new ApproveSubmission(_study, _submission)).Rejection?.Code);
        _store.Commit(set);

        Assert.Single(_store.Transfers, transfer => transfer.Kind == TransferKind.Payment);
        Assert.Null(_store.Audit(_book));
    }

    [Fact]
    public void ApproveSubmission_OfAnotherStudy_IsRefused()
    {
        var other = _store.PublishStudy(_book, reward: 2, places: 1);

        _store.MustRefuse(new ApproveSubmission(other, _submission), RejectionCode.NotFound);
    }

    [Fact]
    public void ApproveSubmission_OfAnotherBook_IsRefused()
    {
        var other = new OpenBook(BookId(8), "Another", Currency.USD, Payer) { MTurkPricing = Free };
        _store.Must(other);
        _store.Must(new TopUp(8, Amount(10), Currency.USD, ""));
        var study = _store.PublishStudy(other.Id, reward: 1, places: 1);

        _store.MustRefuse(new ApproveSubmission(study, _submission), RejectionCode.NotFound);
        _store.MustRefuse(new ApproveSubmission(_study, _store.SubmitWork(study)), RejectionCode.NotFound);
    }

    [Fact]
    public void ApproveSubmission_Unknown_IsRefused()
    {
        _store.MustRefuse(new ApproveSubmission(_study, _study), RejectionCode.NotFound);
        _store.MustRefuse(new ApproveSubmission(_submission, _submission), RejectionCode.NotFound);
        _store.MustRefuse(new ApproveSubmission(_study, default), RejectionCode.NotFound);
    }
}
