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
        _submission = _store.TakePlace(_study);
    }

    [Fact]
    public void ApproveSubmission_Taken_PaysItFromTheHold()
    {
        var receipt = _store.Must(new ApproveSubmission(_study, _submission) { Key = RequestKey.From(_book.Book, "k4") });

        var cost = new Breakdown(Amount(1), Amount(0.20m), Money.Zero);
        Assert.Equal(new Receipt(_submission, 3, Amount(7.60m), Start), receipt);
        var transfer = _store.Transfers[2];
        Assert.Equal((TransferKind.Payment, Account.Held(_study), Account.Paid(Worker)), (transfer.Kind, transfer.From, transfer.To));
        Assert.Equal((cost, _submission, "k4"), (transfer.Amount, transfer.Subject, transfer.RequestKey));
        Assert.Equal(Amount(7.60m), transfer.AvailableAfter);
        Assert.Equal(SubmissionState.Approved, _store.SubmissionOf(_submission).State);
        Assert.Equal((0, 1, 1), (_store.StudyOf(_study).Taken, _store.StudyOf(_study).Paid, _store.StudyOf(_study).Open));
        Assert.Equal((cost, cost, cost), (_store.StudyOf(_study).Held, _store.BookOf(_book).Held, _store.BookOf(_book).Paid));
        Assert.Null(_store.Audit(_book));
    }

    [Fact]
    public void ApproveSubmission_Twice_PaysOnce()
    {
        var approve = new ApproveSubmission(_study, _submission);
        _store.Must(approve);

        Assert.Equal($"Submission {_submission} is Approved already.", _store.MustRefuse(approve, RejectionCode.WrongState));
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
        _store.MustRefuse(new ApproveSubmission(_study, _store.TakePlace(study)), RejectionCode.NotFound);
    }

    [Fact]
    public void ApproveSubmission_Unknown_IsRefused()
    {
        _store.MustRefuse(new ApproveSubmission(_study, _study), RejectionCode.NotFound);
        _store.MustRefuse(new ApproveSubmission(_submission, _submission), RejectionCode.NotFound);
        _store.MustRefuse(new ApproveSubmission(_study, default), RejectionCode.NotFound);
    }

    /// <summary>More paid than was held cannot be reached by commands: a row that says so is a bug, and the command fails whole.</summary>
    [Fact]
    public void ApproveSubmission_HoldSmallerThanTheCost_ThrowsAndLeavesNoTrace()
    {
        _store.Put(_store.StudyOf(_study) with { Held = Breakdown.Unpriced(Amount(0.50m)) });
        var set = new WorkingSet();

        Assert.Throws<InvalidOperationException>(() => _store.Decide(set, new ApproveSubmission(_study, _submission)));

        Assert.False(set.IsChanged);
        Assert.Empty(set.Transfers);
    }
}
