namespace Bursar.Ledger.Tests;

/// <summary>What a completion code does, entered by the payer and by the participant.</summary>
public sealed class CompleteSubmissionTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _study;

    public CompleteSubmissionTests()
    {
        _book = _store.OpenBook(10);
        _study = _store.Must(new DraftStudy(_book.Book, "A study", Amount(1.01m), 5, Origin.Prolific)
        {
            CompletionCodes = new(
            [
                new("WAIT", CompletionAction.Review, Money.Zero) { ByPayer = true },
                new("YES", CompletionAction.Approve, Money.Zero) { ByPayer = true },
                new("OUT", CompletionAction.ScreenOut, Amount(0.50m)) { ByPayer = true, Slots = 1 },
                new("BACK", CompletionAction.RequestReturn, Money.Zero) { ByPayer = true },
                new("PART", CompletionAction.PayPart, Money.Zero) { ByPayer = true },
                new("THEIRS", CompletionAction.Approve, Money.Zero),
                new("LEAVE", CompletionAction.ScreenOut, Amount(0.50m)) { Slots = 1 },
            ]),
            Publish = true,
        }).Subject;
    }

    /// <summary>A place costs 1.01, a fee of 0.3367 and VAT of 0.0673.</summary>
    private const decimal Place = 1.4140m;

    [Theory]
    [InlineData("WAIT", SubmissionState.Submitted, 2.93, 7.07)]
    [InlineData("YES", SubmissionState.Approved, 2.93, 5.6560)]
    [InlineData("OUT", SubmissionState.ScreenedOut, 2.23, 7.07)]
    [InlineData("BACK", SubmissionState.Submitted, 2.93, 7.07)]
    public void Complete_PlaceTakenOrWorkSubmitted_DoesWhatTheCodeSays(
        string code, SubmissionState state, decimal available, decimal held)
    {
        foreach (var submitted in new[] { false, true })
        {
            var fresh = new CompleteSubmissionTests();
            var submission = submitted ? fresh._store.SubmitWork(fresh._study) : fresh._store.TakePlace(fresh._study);
            fresh._store.Now = Start.AddMinutes(10);
            fresh._store.Must(new CompleteSubmission(fresh._study, submission, code) { Feedback = "Thanks" });

            var now = fresh._store.SubmissionOf(submission);
            Assert.Equal((state, code, "Thanks"), (now.State, now.CompletionCode, now.Feedback));
            Assert.Equal(submitted ? Start : Start.AddMinutes(10), now.SubmittedAt);
            Assert.Equal(code == "BACK" ? Start.AddMinutes(10) : null, now.ReturnRequestedAt);
            fresh.AssertFunds(available, held);
        }
    }

    /// <summary>A third of 1.01 is 0.33: with 0.11 and 0.022 it leaves 0.952 of the place.</summary>
    [Fact]
    public void Complete_WithAPart_PaysItAndReleasesTheRest()
    {
        var submission = _store.TakePlace(_study);
        _store.Must(new CompleteSubmission(_study, submission, "PART") { Percent = 33 });

        var now = _store.SubmissionOf(submission);
        Assert.Equal(
            (SubmissionState.PartlyApproved, Amount(0.33m), null, ""), (now.State, now.PaidInstead, now.Due, now.Feedback));
        AssertFunds(2.93m + Place - 0.4620m, 4 * Place);
        Assert.Equal(
            (0, 0, 1, 4),
            (
                _store.StudyOf(_study).Taken, _store.StudyOf(_study).Submitted, _store.StudyOf(_study).Paid,
                _store.StudyOf(_study).Open));
        _store.MustRefuse(new CompleteSubmission(_study, submission, "PART") { Percent = 33 }, RejectionCode.WrongState);
        _store.MustRefuse(new ApproveSubmission(_study, submission), RejectionCode.WrongState);
    }

    [Theory]
    [InlineData("PART", null)]
    [InlineData("PART", 0)]
    [InlineData("PART", 100)]
    [InlineData("YES", 50)]
    [InlineData("THEIRS", null)]
    [InlineData("NONE", null)]
    [InlineData("", null)]
    public void Complete_WithWhatTheCodeDoesNotTake_IsRefused(string code, int? percent)
        => _store.MustRefuse(
            new CompleteSubmission(_study, _store.SubmitWork(_study), code) { Percent = percent }, RejectionCode.InvalidValue);

    [Fact]
    public void Complete_AfterItsTime_IsRefused()
    {
        var (taken, submitted) = (_store.TakePlace(_study), _store.SubmitWork(_study, Colleague));
        _store.Now = Start.AddHours(1);
        _store.MustRefuse(new CompleteSubmission(_study, taken, "YES"), RejectionCode.WrongState);
        _store.Now = Start.AddDays(21);
        _store.MustRefuse(new CompleteSubmission(_study, submitted, "YES"), RejectionCode.WrongState);
    }

    /// <summary>
    /// The payer is told that the funds do not cover it; a participant's code waits for the payer then, and where no slot is
    /// left.
    /// </summary>
    [Fact]
    public void ScreenOut_BeyondFundsOrSlots_IsRefusedOrWaits()
    {
        _store.Must(new Refund(_book.Book, Amount(2.90m), Currency.USD, "back"));
        var (ours, theirs) = (_store.TakePlace(_study), _store.TakePlace(_study, Colleague));
        _store.MustRefuse(new CompleteSubmission(_study, ours, "OUT"), RejectionCode.InsufficientFunds);
        _store.Must(new SubmitWork(_study, theirs) { CompletionCode = "LEAVE" });
        Assert.Equal(SubmissionState.Submitted, _store.SubmissionOf(theirs).State);

        _store.Must(new TopUp(_book.Book, Amount(2.90m), Currency.USD, "again"));
        _store.Must(new CompleteSubmission(_study, ours, "OUT"));
        _store.Must(new CompleteSubmission(_study, theirs, "OUT"));
        Assert.Equal(
            (SubmissionState.ScreenedOut, SubmissionState.Submitted),
            (_store.SubmissionOf(ours).State, _store.SubmissionOf(theirs).State));
        AssertFunds(2.23m, 5 * Place);
    }

    /// <summary>A participant who enters the payer's code is not paid by it.</summary>
    [Theory]
    [InlineData("YES", SubmissionState.Submitted)]
    [InlineData("PART", SubmissionState.Submitted)]
    [InlineData("THEIRS", SubmissionState.Approved)]
    [InlineData("LEAVE", SubmissionState.ScreenedOut)]
    public void SubmitWork_WithACode_DoesWhatItSaysWhereItIsTheParticipants(string code, SubmissionState state)
    {
        var submission = _store.TakePlace(_study);
        _store.Must(new SubmitWork(_study, submission) { CompletionCode = code });
        Assert.Equal(state, _store.SubmissionOf(submission).State);
        Assert.Null(_store.Audit(_book));
    }

    private void AssertFunds(decimal available, decimal held)
    {
        Assert.Equal((Amount(available), Amount(held)), (_store.BookOf(_book).Spendable, _store.StudyOf(_study).Held.Total));
        Assert.Null(_store.Audit(_book));
    }
}
