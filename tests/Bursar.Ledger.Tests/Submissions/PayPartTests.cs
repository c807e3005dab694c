namespace Bursar.Ledger.Tests;

/// <summary>A part of the reward is paid with the fee on it, the rest of the place is released, and the place is used.</summary>
public sealed class PayPartTests
{
    private readonly MemoryStore _store = new();

    [Fact]
    public void PayPart_Half_PaysItAndReleasesTheRest()
    {
        var (book, study, submission) = Submitted(Pricing.Prolific, reward: 3); // 4.20 each
        _store.Now = Start.AddDays(1);

        var receipt = _store.Must(Part(study, submission, 50) with { Feedback = "Half of it" });

        Assert.Equal(new Receipt(submission, 4, Amount(93.70m), Start.AddDays(1)), receipt);
        Assert.Equal(
            [
                (
                    TransferKind.Release, Account.Held(study), Account.Available,
                    new Breakdown(Amount(1.50m), Amount(0.50m), Amount(0.10m)), submission),
                (
                    TransferKind.Payment, Account.Held(study), Account.Paid(Worker),
                    new Breakdown(Amount(1.50m), Amount(0.50m), Amount(0.10m)), submission),
            ],
            _store.Transfers.Skip(2).Select(one => (one.Kind, one.From, one.To, one.Amount, one.Subject)));
        var after = _store.SubmissionOf(submission);
        Assert.Equal(
            (SubmissionState.PartlyApproved, Start.AddDays(1), null, "Half of it", Amount(1.50m)),
            (after.State, after.EndedAt, after.Due, after.Feedback, after.PaidInstead));
        _store.AssertPlaces(study, open: 1, paid: 1);
        Assert.Equal(0, _store.StudyOf(study).Submitted);
        _store.AssertMoney(book, available: 93.70m, held: 4.20m, paid: 2.10m);
    }

    [Theory]
    [InlineData(3.00, 1, 0.03, 0.01, 0.002)]
    [InlineData(3.00, 99, 2.97, 0.99, 0.198)]
    [InlineData(4.25, 33, 1.40, 0.4667, 0.0933)] // 1.4025, in whole pence
    [InlineData(0.01, 99, 0, 0, 0)]
    [InlineData(0.50, 1, 0, 0, 0)]
    public void PayPart_OnProlificsPrices_IsPricedToTheUnit(double reward, int percent, double paid, double fee, double vat)
        => AssertPaid(Pricing.Prolific, reward, percent, paid, fee, vat);

    [Theory]
    [InlineData(1.23, 50, 0.61, 0.2611, 0.0457)]
    [InlineData(1.23, 1, 0.01, 0.0043, 0.0008)]
    [InlineData(9.99, 99, 9.89, 4.2329, 0.7408)]
    public void PayPart_OnOddRates_IsPricedToTheUnit(double reward, int percent, double paid, double fee, double vat)
        => AssertPaid(new Pricing { FeeRate = new(107, 250), VatRate = new(7, 40) }, reward, percent, paid, fee, vat);

    [Theory]
    [InlineData(1.00, 10, 0.10, 0.15, 0)]
    [InlineData(1.00, 80, 0.80, 0.16, 0)]
    [InlineData(0.05, 1, 0, 0.15, 0)]
    public void PayPart_WithAMinimumFee_PaysItOnThePartToo(double reward, int percent, double paid, double fee, double vat)
        => AssertPaid(
            new Pricing { FeeRate = new(1, 5), MinimumFee = Amount(0.15m), Step = Money.Cent }, reward, percent, paid, fee, vat);

    [Fact]
    public void PayPart_WithoutFees_PaysTheRewardsPart() => AssertPaid(Free, 1, 25, 0.25, 0, 0);

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(-1)]
    public void PayPart_NotAPart_IsRefused(int percent)
    {
        var (_, study, submission) = Submitted(Pricing.Prolific, reward: 3);

        _store.MustRefuse(Part(study, submission, percent), RejectionCode.InvalidValue);
    }

    [Fact]
    public void PayPart_FeedbackAtItsLimit_IsKeptAndOneLongerIsRefused()
    {
        var (_, study, submission) = Submitted(Pricing.Prolific, reward: 3);
        var longest = new string('f', Submission.MaxFeedback);

        _store.MustRefuse(Part(study, submission, 50) with { Feedback = longest + "f" }, RejectionCode.InvalidValue);
        _store.Must(Part(study, submission, 50) with { Feedback = longest });
    }

    [Fact]
    public void PayPart_AnyOtherState_IsRefusedAndPaysOnce()
    {
        var (book, study, submission) = Submitted(Pricing.Prolific, reward: 3);
        _store.Must(Part(study, submission, 50));

        Assert.Equal(
            $"Submission {submission} is PartlyApproved, not Submitted.",
            _store.MustRefuse(Part(study, submission, 50), RejectionCode.WrongState));
        _store.MustRefuse(new ApproveSubmission(study, submission) { OverridesRejection = true }, RejectionCode.WrongState);
        _store.MustRefuse(new RejectSubmission(study, submission, Reopens: true), RejectionCode.WrongState);
        _store.MustRefuse(new ScreenOutSubmissions(study, [submission], Amount(1), AddsPlaces: false), RejectionCode.WrongState);
        _store.MustRefuse(new ReturnSubmission(study, submission, Worker), RejectionCode.WrongState);
        _store.Now = Start.AddDays(21);
        _store.MustRefuse(new SettleSubmission(study, submission, Worker), RejectionCode.NotDue);
        _store.MustRefuse(new TakePlace(study, Worker), RejectionCode.AlreadyExists);
        _store.AssertMoney(book, available: 93.70m, held: 4.20m, paid: 2.10m);
    }

    /// <summary>The whole payment is due, whether or not a sweep has run.</summary>
    [Fact]
    public void PayPart_WhenItIsDue_IsRefusedBeforeAnySweep()
    {
        var (_, study, submission) = Submitted(Pricing.Prolific, reward: 3);

        _store.Now = Start.AddDays(21);
        Assert.Equal(
            $"The time for submission {submission} is over.",
            _store.MustRefuse(Part(study, submission, 50), RejectionCode.WrongState));
        _store.Now = Start.AddDays(21).AddMicroseconds(-1);
        _store.Must(Part(study, submission, 50));
    }

    [Fact]
    public void PayPart_StudyStopped_LeavesNothingHeld()
    {
        var (book, study, submission) = Submitted(Pricing.Prolific, reward: 3);
        _store.Must(new StopStudy(study));

        _store.Must(Part(study, submission, 50));

        _store.AssertPlaces(study, open: 0, paid: 1, closed: 1, lapsed: 1);
        _store.AssertMoney(book, available: 97.90m, held: 0, paid: 2.10m);
    }

    private void AssertPaid(Pricing prices, double reward, int percent, double paid, double fee, double vat)
    {
        var (book, study, submission) = Submitted(prices, (decimal)reward);
        var unit = _store.StudyOf(study).UnitCost;

        _store.Must(Part(study, submission, percent));

        var cost = new Breakdown(Amount((decimal)paid), Amount((decimal)fee), Amount((decimal)vat));
        var after = _store.BookOf(book);
        Assert.Equal((cost, unit, Amount(100) - unit.Total - cost.Total), (after.Paid, after.Held, after.Spendable));
        Assert.Equal(Amount((decimal)paid), _store.SubmissionOf(submission).PaidInstead);
        Assert.Null(_store.Audit(book));
    }

    /// <summary>One of two places, with the work done.</summary>
    private (ObjectId Book, ObjectId Study, ObjectId Submission) Submitted(Pricing prices, decimal reward)
    {
        var book = _store.OpenBook(100, open => open with { ProlificPricing = prices });
        var draft = new DraftStudy(book.Book, "Read a page", Amount(reward), 2, Origin.Prolific)
        {
            CompletionCodes = new([new("PART", CompletionAction.PayPart, Money.Zero) { ByPayer = true }]),
            Publish = true,
        };
        var study = _store.Must(draft).Subject;
        return (book, study, _store.SubmitWork(study));
    }

    private static CompleteSubmission Part(ObjectId study, ObjectId submission, int percent)
        => new(study, submission, "PART") { Percent = percent };
}
