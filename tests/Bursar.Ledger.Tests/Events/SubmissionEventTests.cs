namespace Bursar.Ledger.Tests;

/// <summary>The events of a submission and of the bonuses on it.</summary>
public sealed class SubmissionEventTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _study;

    public SubmissionEventTests()
    {
        var codes = new CompletionCodes([
            new("DONE", CompletionAction.Approve, Money.Zero),
            new("OUT", CompletionAction.ScreenOut, Amount(0.5m)) { Slots = 1 },
            new("LOOK", CompletionAction.RequestReturn, Money.Zero),
            new("PART", CompletionAction.PayPart, Money.Zero) { ByPayer = true },
        ]);
        _study = _store.OfferStudy(_store.OpenBook(100), reward: 1, places: 5, draft => draft with { CompletionCodes = codes });
    }

    [Fact]
    public void TakeAndReturn_SayEach()
    {
        Assert.Equal(["SubmissionTaken →Taken"], _store.By(new TakePlace(_study, Worker)));
        var submission = _store.Events[^1].Subject;
        Assert.Equal(["SubmissionReturned Taken→Returned"], _store.By(new ReturnSubmission(_study, submission, Worker)));
    }

    [Fact]
    public void Reject_ThenOverride_SaysFromWhat()
    {
        var submission = _store.SubmitWork(_study);

        Assert.Equal(
            ["SubmissionRejected Submitted→Rejected 1.00"], _store.By(new RejectSubmission(_study, submission, Reopens: false)));
        Assert.Equal(
            ["SubmissionApproved Rejected→Approved 1.00"],
            _store.By(new ApproveSubmission(_study, submission) { OverridesRejection = true }));
    }

    /// <summary>One command, two states: a subscriber hears of both.</summary>
    [Theory]
    [InlineData("DONE", "SubmissionApproved Submitted→Approved 1.00")]
    [InlineData("OUT", "SubmissionScreenedOut Submitted→ScreenedOut 0.50", "StudyPaused Active→Paused")]
    [InlineData("LOOK", "SubmissionReturnRequested Submitted→Submitted")]
    [InlineData("else", null)]
    public void Submit_WithACode_SaysThatItWasSubmittedAndWhatFollowed(string code, string? follows, string? then = null)
    {
        var submission = _store.TakePlace(_study);

        string?[] expected = ["SubmissionSubmitted Taken→Submitted", follows, then];

        Assert.Equal(expected.OfType<string>(), _store.By(new SubmitWork(_study, submission) { CompletionCode = code }));
    }

    [Fact]
    public void Complete_PaysPart_SaysWhatThePartCost()
    {
        var submission = _store.TakePlace(_study);

        Assert.Equal(
            ["SubmissionSubmitted Taken→Submitted", "SubmissionPartlyApproved Submitted→PartlyApproved 0.25"],
            _store.By(new CompleteSubmission(_study, submission, "PART") { Percent = 25 }));
    }

    [Fact]
    public void RequestReturn_Twice_SaysSoOnce()
    {
        var submission = _store.SubmitWork(_study);

        Assert.Equal(["SubmissionReturnRequested Submitted→Submitted"], _store.By(new RequestReturn(_study, submission)));
        Assert.Empty(_store.By(new RequestReturn(_study, submission)));
    }

    [Fact]
    public void Settle_TimedOutOrApproved_SaysWhich()
    {
        var (taken, submitted) = (_store.TakePlace(_study), _store.SubmitWork(_study, Colleague));
        _store.Now = Start.AddDays(3);

        Assert.Equal(["SubmissionTimedOut Taken→TimedOut"], _store.By(new SettleSubmission(_study, taken, Worker)));
        Assert.Equal(
            ["SubmissionApproved Submitted→Approved 1.00"], _store.By(new SettleSubmission(_study, submitted, Colleague)));
    }

    [Fact]
    public void ApproveMany_SaysEachWithItsTransfer()
    {
        ObjectId[] submissions = [_store.SubmitWork(_study), _store.SubmitWork(_study, Colleague)];

        _store.By(new ApproveSubmissions(_study.Book, new HashSet<ObjectId> { _study }, submissions));

        Assert.Equal(
            [(submissions[0], 3L), (submissions[1], 4L)], _store.Events.TakeLast(2).Select(one => (one.Subject, one.Transfer)));
    }

    [Fact]
    public void Bonus_SaysToWhomAndWhatItCost()
    {
        var submission = _store.SubmitWork(_study);

        Assert.Equal(["BonusPaid 2.00"], _store.By(new PayBonus(_study, submission, Amount(2), "Well done")));

        var said = _store.Events[^1];
        Assert.Equal((_study, Worker), (said.Study, said.Participant));
        Assert.Equal(submission, _store.Find<Bonus>(RowKey.OfBonus(said.Subject))!.Submission);
    }
}
