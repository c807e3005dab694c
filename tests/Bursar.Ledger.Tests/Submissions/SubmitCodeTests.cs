namespace Bursar.Ledger.Tests;

/// <summary>The code that a participant enters at the end decides what happens to the work automatically.</summary>
public sealed class SubmitCodeTests
{
    private static readonly CompletionCodes Codes = new(
    [
        new("DONE", CompletionAction.Approve, Money.Zero),
        new("LOOK", CompletionAction.Review, Money.Zero),
        new("OUT", CompletionAction.ScreenOut, Amount(0.14m)) { Slots = 2 },
    ]);

    private readonly MemoryStore _store = new();

    [Fact]
    public void SubmitWork_WithACodeThatApproves_IsPaidAtOnce()
    {
        var (book, study) = Published(funds: 10);

        var receipt = _store.Must(Submit(study, "DONE"));

        Assert.Equal((3, Amount(1.60m)), (receipt.Transfer, receipt.Available));
        var submission = _store.SubmissionOf(receipt.Subject);
        Assert.Equal(
            (SubmissionState.Approved, "DONE", Start, Start, null),
            (submission.State, submission.CompletionCode, submission.SubmittedAt, submission.EndedAt, submission.PaidInstead));
        _store.AssertPlaces(study, open: 1, paid: 1);
        _store.AssertMoney(book, available: 1.60m, held: 4.20m, paid: 4.20m);
    }

    [Theory]
    [InlineData("LOOK")]
    [InlineData("done")]
    [InlineData("")]
    public void SubmitWork_WithAnyOtherCode_WaitsForADecision(string code)
    {
        var (book, study) = Published(funds: 10);

        var submission = _store.SubmissionOf(_store.Must(Submit(study, code)).Subject);

        Assert.Equal(
            (SubmissionState.Submitted, code, Start.AddDays(21)), (submission.State, submission.CompletionCode, submission.Due));
        _store.AssertMoney(book, available: 1.60m, held: 8.40m, paid: 0);
    }

    [Fact]
    public void SubmitWork_WithACodeThatScreensOut_IsPaidFromWhatIsAvailableAndOpensThePlace()
    {
        var (book, study) = Published(funds: 10);

        var submission = _store.SubmissionOf(_store.Must(Submit(study, "OUT")).Subject);

        Assert.Equal(
            (SubmissionState.ScreenedOut, Amount(0.14m), null), (submission.State, submission.PaidInstead, submission.Due));
        _store.AssertPlaces(study, open: 2);
        _store.AssertMoney(book, available: 1.404m, held: 8.40m, paid: 0.196m);
    }

    [Fact]
    public void SubmitWork_ScreenedOutWithoutTheFunds_IsLeftToThePayer()
    {
        var (book, study) = Published(funds: 8.5959m);

        var submission = _store.Must(Submit(study, "OUT")).Subject;

        Assert.Equal(
            (SubmissionState.Submitted, null),
            (_store.SubmissionOf(submission).State, _store.SubmissionOf(submission).PaidInstead));
        Assert.Equal(2, _store.StudyOf(study).CompletionCodes.Find("OUT")!.Value.Slots); // None is used by it.
        _store.AssertPlaces(study, open: 1, taken: 1);
        _store.AssertMoney(book, available: 0.1959m, held: 8.40m, paid: 0);
        _store.Must(new TopUp(book.Book, new(1), Currency.USD, ""));
        _store.Must(new ScreenOutSubmissions(study, [submission], Amount(0.14m), AddsPlaces: false));
        _store.AssertMoney(book, available: 4.20m, held: 4.20m, paid: 0.196m);
    }

    [Fact]
    public void SubmitWork_ScreenedOutOnCredit_IsPaid()
    {
        var (book, study) = Published(funds: 8.40m, open => open with { CreditLimit = Amount(0.196m) });

        _store.Must(Submit(study, "OUT"));

        Assert.Equal(-Amount(0.196m), _store.BookOf(book).Available.Total);
        _store.AssertMoney(book, available: 0, held: 8.40m, paid: 0.196m);
    }

    /// <summary>The place cannot open again, and what it held pays for the time.</summary>
    [Fact]
    public void SubmitWork_ScreenedOutWhenTheStudyIsStopped_IsPaidOutOfWhatItsPlaceHeld()
    {
        var (book, study) = Published(funds: 8.40m);
        var place = _store.TakePlace(study);
        _store.Must(new StopStudy(study));
        _store.Must(new Refund(book.Book, Amount(4.20m), Currency.USD, ""));

        _store.Must(new SubmitWork(study, place) { CompletionCode = "OUT" });

        Assert.Equal(SubmissionState.ScreenedOut, _store.SubmissionOf(place).State);
        _store.AssertPlaces(study, open: 0, closed: 2, lapsed: 2);
        _store.AssertMoney(book, available: 4.004m, held: 0, paid: 0.196m);
    }

    [Fact]
    public void SubmitWork_ScreenedOutInASandbox_IsNeverShortOfFunds()
    {
        var (book, study) = Published(
            funds: 0, open => open with { Sandbox = true },
            new([new("OUT", CompletionAction.ScreenOut, Money.MaxAmount) { Slots = 1 }]));

        var submission = _store.Must(Submit(study, "OUT")).Subject;

        Assert.Equal(
            (SubmissionState.ScreenedOut, Money.MaxAmount),
            (_store.SubmissionOf(submission).State, _store.SubmissionOf(submission).PaidInstead));
        Assert.Empty(_store.Transfers);
        Assert.Null(_store.Audit(book));
    }

    [Fact]
    public void SubmitWork_CodeAtItsLimit_IsKeptAndOneLongerIsRefused()
    {
        var (_, study) = Published(funds: 10);
        var longest = new string('c', Submission.MaxCompletionCode);
        var submit = Submit(study, longest);

        _store.MustRefuse(submit with { CompletionCode = longest + "c", Document = "answer" }, RejectionCode.InvalidValue);
        _store.MustRefuse(submit with { CompletionCode = "\0" }, RejectionCode.InvalidValue);
        _store.Must(submit);
    }

    [Fact]
    public void SubmitWork_Twice_IsPaidOnce()
    {
        var (book, study) = Published(funds: 10);
        var submit = Submit(study, "DONE");
        _store.Must(submit);

        _store.MustRefuse(submit, RejectionCode.WrongState);
        _store.MustRefuse(submit with { CompletionCode = "OUT" }, RejectionCode.WrongState);
        _store.AssertMoney(book, available: 1.60m, held: 4.20m, paid: 4.20m);
    }

    private SubmitWork Submit(ObjectId study, string code) => new(study, _store.TakePlace(study)) { CompletionCode = code };

    /// <summary>Two places of 3.00, 4.20 with fee and VAT.</summary>
    private (ObjectId Book, ObjectId Study) Published(
        decimal funds, Func<OpenBook, OpenBook>? change = null, CompletionCodes? codes = null)
    {
        var book = _store.OpenBook(funds, change);
        var draft = new DraftStudy(book.Book, "Read a page", Amount(3), 2, Origin.Prolific)
        {
            CompletionCodes = codes ?? Codes,
            Publish = true,
        };
        return (book, _store.Must(draft).Subject);
    }
}
