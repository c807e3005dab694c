namespace Bursar.Ledger.Tests;

/// <summary>
/// UpdateHITTypeOfHIT: the places that may still be paid cost what they cost under the new terms, no more and no less.
/// </summary>
public sealed class ChangeTermsTests
{
    private const string Masters = "2F1QJWKUDD8XADTFD2Q0G6UTO95ALH";
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _study;

    public ChangeTermsTests()
    {
        _book = _store.OpenMTurkBook(10);
        _study = _store.OfferStudy(_book, reward: 1, places: 4); // 1.20 each
    }

    [Fact]
    public void ChangeTerms_HigherReward_ReservesTheDifference()
    {
        var before = _store.StudyOf(_study);
        var type = ObjectId.OfText(_book.Book, "type");

        var receipt = _store.Must(new ChangeTerms(_study, "Read two pages", Amount(1.50m))
        {
            TimeLimit = TimeSpan.FromMinutes(5),
            ApproveAfter = TimeSpan.FromDays(30),
            Template = type,
        });

        Assert.Equal(new Receipt(_study, 3, Amount(2.80m), Start), receipt);
        var cost = new Breakdown(Amount(1.50m), Amount(0.30m), Money.Zero);
        Assert.Equal(
            before with
            {
                Title = "Read two pages",
                Template = type,
                Reward = Amount(1.50m),
                UnitCost = cost,
                Held = cost * 4,
                TimeLimit = TimeSpan.FromMinutes(5),
                ApproveAfter = TimeSpan.FromDays(30),
            },
            _store.StudyOf(_study));
        var transfer = _store.Transfers[2];
        Assert.Equal(
            (TransferKind.Reserve, Account.Available, Account.Held(_study)), (transfer.Kind, transfer.From, transfer.To));
        Assert.Equal((new Breakdown(Amount(2), Amount(0.40m), Money.Zero), _study), (transfer.Amount, transfer.Subject));
        _store.AssertMoney(_book, available: 2.80m, held: 7.20m, paid: 0);
    }

    [Fact]
    public void ChangeTerms_LowerReward_ReleasesTheDifference()
    {
        var receipt = _store.Must(To(0.50m));

        Assert.Equal((3, Amount(7.60m)), (receipt.Transfer, receipt.Available));
        Assert.Equal((TransferKind.Release, Account.Held(_study)), (_store.Transfers[2].Kind, _store.Transfers[2].From));
        _store.AssertMoney(_book, available: 7.60m, held: 2.40m, paid: 0);
    }

    [Fact]
    public void ChangeTerms_SamePrice_MovesNothing()
    {
        Assert.Equal(0, _store.Must(To(1) with { Title = "Another title" }).Transfer);

        Assert.Equal("Another title", _store.StudyOf(_study).Title);
        _store.AssertMoney(_book, available: 5.20m, held: 4.80m, paid: 0);
    }

    /// <summary>What is paid is paid, and what is closed is closed: only the other places cost more.</summary>
    [Fact]
    public void ChangeTerms_OpenTakenSubmittedPaidAndClosedPlaces_PricesOnlyThoseThatMayStillBePaid()
    {
        var study = _store.OfferStudy(_book, reward: 0.10m, places: 6); // 0.12 each
        _store.Must(new ApproveSubmission(study, _store.SubmitWork(study)));
        _store.Must(new RejectSubmission(study, _store.SubmitWork(study, Colleague), Reopens: false));
        var submitted = _store.SubmitWork(study, Payer);
        var taken = _store.TakePlace(study, new ObjectId(1, 1));
        _store.AssertMoney(_book, available: 5.20m - 5 * 0.12m, held: 4.80m + 4 * 0.12m, paid: 0.12m);

        _store.Must(To(0.20m, study)); // 0.24 each
        _store.AssertPlaces(study, open: 2, taken: 2, paid: 1, closed: 1);
        _store.AssertMoney(_book, available: 5.20m - 0.12m - 4 * 0.24m, held: 4.80m + 4 * 0.24m, paid: 0.12m);

        _store.Must(new ApproveSubmission(study, submitted)); // Who waits gets the higher reward.
        _store.Must(new ReturnSubmission(study, taken, new ObjectId(1, 1)));
        _store.AssertMoney(_book, available: 5.20m - 0.12m - 4 * 0.24m, held: 4.80m + 3 * 0.24m, paid: 0.36m);

        _store.Must(To(0.05m, study)); // 0.06 each: no one works for it or waits for it.
        _store.AssertMoney(_book, available: 5.20m - 0.36m - 3 * 0.06m, held: 4.80m + 3 * 0.06m, paid: 0.36m);
    }

    [Fact]
    public void ChangeTerms_LowerRewardWhileSomebodyWorksOrWaits_IsRefused()
    {
        var taken = _store.TakePlace(_study);
        Assert.Equal(
            $"Places of study {_study} were taken for a reward of 1.00.",
            _store.MustRefuse(To(0.99m), RejectionCode.RewardWouldFall));
        _store.Must(To(1));
        _store.Must(new SubmitWork(_study, taken));
        _store.MustRefuse(To(0.99m), RejectionCode.RewardWouldFall);
        _store.Must(new ApproveSubmission(_study, taken));

        _store.Must(To(0.99m));

        _store.AssertMoney(_book, available: 10 - 1.20m - 3 * 1.19m, held: 3 * 1.19m, paid: 1.20m);
    }

    /// <summary>
    /// 20 % and 5 % of 1.00 on four places; then 20 % of 1.10: the fee falls from 0.25 to 0.22 while the reward rises.
    /// </summary>
    [Fact]
    public void ChangeTerms_FeeFallsWhileTheRewardRises_ReleasesTheOneAndReservesTheOther()
    {
        _store.Must(To(1) with { Qualifications = [Masters] });
        _store.AssertMoney(_book, available: 5, held: 5, paid: 0);

        var receipt = _store.Must(To(1.10m));

        Assert.Equal(5, receipt.Transfer);
        Assert.Equal(
            [
                (TransferKind.Release, new Breakdown(Money.Zero, Amount(0.12m), Money.Zero)),
                (TransferKind.Reserve, Breakdown.Unpriced(Amount(0.40m)))
            ],
            _store.Transfers.Skip(3).Select(transfer => (transfer.Kind, transfer.Amount)));
        Assert.Equal(new Breakdown(Amount(4.40m), Amount(0.88m), Money.Zero), _store.StudyOf(_study).Held);
        _store.AssertMoney(_book, available: 4.72m, held: 5.28m, paid: 0);
    }

    /// <summary>
    /// What is released by the same command may be spent by it: 0.40 is needed, 0.28 is there and 0.12 is released.
    /// </summary>
    [Theory]
    [InlineData(0.28, true)]
    [InlineData(0.2799, false)]
    public void ChangeTerms_FeeFallsWhileTheRewardRises_NeedsOnlyTheDifference(double left, bool accepted)
    {
        _store.Must(To(1) with { Qualifications = [Masters] });
        _store.Must(new Refund(_book.Book, Amount(5 - (decimal)left), Currency.USD, ""));

        if (accepted) _store.Must(To(1.10m));
        else _store.MustRefuse(To(1.10m), RejectionCode.InsufficientFunds);

        Assert.Null(_store.Audit(_book));
    }

    [Fact]
    public void ChangeTerms_FundsMissing_IsRefusedWhole()
    {
        _store.MustRefuse(To(2.09m), RejectionCode.InsufficientFunds); // 2.51 each, 10.04 in all
        _store.Must(To(2.08m)); // 2.50 each

        _store.AssertMoney(_book, available: 0, held: 10, paid: 0);
    }

    [Fact]
    public void ChangeTerms_LargeStudy_IsPricedByAllItsPlaces()
    {
        var study = _store.OfferStudy(_book, reward: 0.10m, places: 10); // 0.14 each
        _store.Must(new ApproveSubmission(study, _store.SubmitWork(study)));

        _store.Must(To(0.20m, study)); // 0.28 each, though nine are left

        _store.AssertMoney(_book, available: 5.20m - 0.14m - 9 * 0.28m, held: 4.80m + 9 * 0.28m, paid: 0.14m);
    }

    [Fact]
    public void ChangeTerms_WhileItHasEnded_CountsWhenItGoesOn()
    {
        _store.Must(new SetExpiry(_study, Start));
        Assert.Equal(0, _store.Must(To(2)).Transfer);
        _store.AssertMoney(_book, available: 10, held: 0, paid: 0);

        _store.Must(new SetExpiry(_study, Start.AddDays(1)));

        _store.AssertMoney(_book, available: 0.40m, held: 9.60m, paid: 0);
    }

    [Fact]
    public void ChangeTerms_Draft_IsPricedAnewAndMovesNothing()
    {
        var draft = _store.DraftStudy(_book, reward: 1, places: 4);

        Assert.Equal(0, _store.Must(To(1.25m, draft)).Transfer);
        _store.AssertMoney(_book, available: 5.20m, held: 4.80m, paid: 0);
        _store.MustRefuse(new PublishStudy(draft), RejectionCode.InsufficientFunds); // 6.00
        _store.Must(To(1, draft));
        _store.Must(new PublishStudy(draft));

        _store.AssertMoney(_book, available: 0.40m, held: 9.60m, paid: 0);
    }

    /// <summary>Who has a place has the time that was promised; who submits waits as long as the study says then.</summary>
    [Fact]
    public void ChangeTerms_OtherTimes_AreThoseOfWhatComesAfter()
    {
        var taken = _store.TakePlace(_study);
        var submitted = _store.SubmitWork(_study, Colleague);

        _store.Must(To(1) with { TimeLimit = TimeSpan.FromMinutes(1), ApproveAfter = TimeSpan.FromDays(10) });

        Assert.Equal(Start.AddHours(1), _store.SubmissionOf(taken).Due);
        Assert.Equal(Start.AddDays(3), _store.SubmissionOf(submitted).Due);
        Assert.Equal(Start.AddMinutes(1), _store.SubmissionOf(_store.TakePlace(_study, Payer)).Due);
        _store.Must(new SubmitWork(_study, taken));
        Assert.Equal(Start.AddDays(10), _store.SubmissionOf(taken).Due);
    }

    [Fact]
    public void ChangeTerms_SandboxBook_ChangesThemAndMovesNothing()
    {
        _store.Must(new OpenBook(BookId(8), "Sandbox", Currency.USD, Payer) { Sandbox = true });
        var study = _store.OfferStudy(BookId(8), reward: 1, places: 3);

        _store.Must(To(2, study));

        Assert.Equal(Amount(2), _store.StudyOf(study).Reward);
        _store.AssertMoney(BookId(8), available: 10_000, held: 0, paid: 0);
    }

    [Fact]
    public void ChangeTerms_OnCredit_UsesItUpToTheLimit()
    {
        _store.Must(new UpdateBook(_book.Book) { CreditLimit = Amount(2) });

        _store.MustRefuse(To(2.51m), RejectionCode.InsufficientFunds); // 3.01 each, 12.04 in all
        _store.Must(To(2.50m));

        _store.AssertMoney(_book, available: 0, held: 12, paid: 0);
        Assert.Equal(Amount(-2), _store.BookOf(_book).Available.Total);
    }

    [Fact]
    public void ChangeTerms_ValueOutOfRange_IsRefused()
    {
        _store.MustRefuse(To(1) with { Title = " " }, RejectionCode.InvalidValue);
        _store.MustRefuse(To(1) with { Title = new string('t', Study.MaxTitle + 1) }, RejectionCode.InvalidValue);
        _store.MustRefuse(To(-0.01m), RejectionCode.InvalidAmount);
        _store.MustRefuse(To(1) with { Reward = Money.MaxAmount + new Money(1) }, RejectionCode.InvalidAmount);
        _store.MustRefuse(To(1) with { TimeLimit = TimeSpan.FromSeconds(29) }, RejectionCode.InvalidValue);
        _store.MustRefuse(To(1) with { ApproveAfter = TimeSpan.FromSeconds(30 * 86_400 + 1) }, RejectionCode.InvalidValue);
    }

    [Fact]
    public void ChangeTerms_CostOverTheRange_IsRefused()
    {
        var study = _store.OfferStudy(_book, reward: 0, places: 9, draft => draft with { Origin = Origin.Prolific });
        _store.Must(new AddPlaces(study, Study.MaxPlaces - 9));

        _store.MustRefuse(To(1, study) with { Reward = Money.MaxAmount }, RejectionCode.OutOfRange);
    }

    [Fact]
    public void ChangeTerms_DeletedOrUnknown_IsRefused()
    {
        var deleted = _store.DraftStudy(_book, reward: 1, places: 1);
        _store.Must(new DeleteStudy(deleted));

        Assert.Equal($"Study {deleted} is Deleted, not kept.", _store.MustRefuse(To(1, deleted), RejectionCode.WrongState));
        _store.MustRefuse(To(1, _book), RejectionCode.NotFound);
    }

    private ChangeTerms To(decimal reward, ObjectId? study = null) => new(study ?? _study, "Read a page", Amount(reward))
    {
        TimeLimit = TimeSpan.FromHours(1),
        ApproveAfter = TimeSpan.FromDays(3),
    };
}
