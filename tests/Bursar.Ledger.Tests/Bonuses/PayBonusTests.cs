namespace Bursar.Ledger.Tests;

/// <summary>SendBonus: straight from what is available, with 20 % and at least a cent on it.</summary>
public sealed class PayBonusTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _study;
    private readonly ObjectId _submission;

    public PayBonusTests()
    {
        _book = _store.OpenMTurkBook(10);
        _study = _store.OfferStudy(_book, reward: 1, places: 2);
        _submission = _store.SubmitWork(_study);
    }

    [Fact]
    public void PayBonus_SubmittedWork_PaysItWithItsFee()
    {
        _store.Now = Start.AddDays(1);

        var receipt = _store.Must(
            new PayBonus(_study, _submission, Amount(0.50m), "Well done") { Key = RequestKey.From(_book.Book, "k6") });

        var id = ObjectId.InBook(Start.AddDays(1), _book.Book, 3);
        Assert.Equal(new Receipt(id, 3, Amount(7), Start.AddDays(1)), receipt);
        Assert.Equal(
            new Bonus
            {
                Id = id,
                Study = _study,
                Submission = _submission,
                Participant = Worker,
                Amount = Amount(0.50m),
                Reason = "Well done",
                PaidAt = Start.AddDays(1),
            },
            _store.Find<Bonus>(RowKey.OfBonus(id)));
        var transfer = _store.Transfers[2];
        Assert.Equal((TransferKind.Bonus, Account.Available, Account.Paid(Worker)), (transfer.Kind, transfer.From, transfer.To));
        Assert.Equal(
            (new Breakdown(Amount(0.50m), Amount(0.10m), Money.Zero), id, "k6"),
            (transfer.Amount, transfer.Subject, transfer.RequestKey));
        _store.AssertPlaces(_study, open: 1, taken: 1); // The place is unchanged.
        _store.AssertMoney(_book, available: 7, held: 2.40m, paid: 0.60m);
    }

    /// <summary>Seen on the real service: two bonuses of 0.50 took a balance from 132.30 to 131.10.</summary>
    [Fact]
    public void PayBonus_TwiceHalfADollar_TakesADollarTwenty()
    {
        _store.Must(new TopUp(_book.Book, Amount(132.30m - 7.60m), Currency.USD, ""));

        var first = _store.Must(new PayBonus(_study, _submission, Amount(0.50m), "")).Subject;
        var second = _store.Must(new PayBonus(_study, _submission, Amount(0.50m), "")).Subject;

        Assert.NotEqual(first, second);
        _store.AssertMoney(_book, available: 131.10m, held: 2.40m, paid: 1.20m);
    }

    [Theory]
    [InlineData(0.01, 0.02)]
    [InlineData(0.07, 0.08)]
    [InlineData(0.08, 0.10)]
    [InlineData(1.00, 1.20)]
    public void PayBonus_InALargeStudy_CostsTwentyPercentAndAtLeastACent(double amount, double cost)
    {
        var large = _store.OfferStudy(_book, reward: 0.10m, places: 10); // 0.14 each
        var submission = _store.SubmitWork(large);

        _store.Must(new PayBonus(large, submission, Amount((decimal)amount), ""));

        _store.AssertMoney(_book, available: 7.60m - 1.40m - (decimal)cost, held: 3.80m, paid: (decimal)cost);
    }

    /// <summary>
    /// A third, and VAT of a fifth of that, to a hundredth of a penny (Prolific's samples: 2 × 4.25 have fees of 2.8334).
    /// </summary>
    [Fact]
    public void PayBonus_OnProlificsPrices_BearsVat()
    {
        var book = new OpenBook(BookId(8), "Workspace", Currency.GBP, Payer);
        _store.Must(book);
        _store.Must(new TopUp(8, Amount(20), Currency.GBP, ""));
        var study = _store.PublishStudy(book.Id, reward: 0, places: 1, Origin.Prolific);
        var submission = _store.SubmitWork(study);

        for (var i = 0; i < 2; i++) _store.Must(new PayBonus(study, submission, Amount(4.25m), ""));

        Assert.Equal(new Breakdown(Amount(8.50m), Amount(2.8334m), Amount(0.5666m)), _store.BookOf(book.Id).Paid);
        _store.AssertMoney(book.Id, available: 8.10m, held: 0, paid: 11.90m);
    }

    [Fact]
    public void PayBonus_EachStateOfTheSubmission_IsRefusedOnlyWhileSomebodyWorks()
    {
        var place = _store.TakePlace(_study, Colleague);
        Assert.Equal(
            $"Submission {place} is Taken, not Submitted.",
            _store.MustRefuse(new PayBonus(_study, place, Amount(1), ""), RejectionCode.WrongState));
        _store.Must(new ReturnSubmission(_study, place, Colleague));
        _store.Must(new PayBonus(_study, place, Amount(1), "")); // Returned
        _store.Must(new ApproveSubmission(_study, _submission));
        _store.Must(new PayBonus(_study, _submission, Amount(1), "")); // Approved
        var rejected = _store.SubmitWork(_study, Payer);
        _store.Must(new RejectSubmission(_study, rejected, Reopens: false));
        _store.Must(new PayBonus(_study, rejected, Amount(1), "")); // Rejected
        var study = _store.OfferStudy(_book, reward: 1, places: 1);
        var late = _store.TakePlace(study);
        _store.Now = Start.AddHours(1);
        _store.MustRefuse(new PayBonus(study, late, Amount(1), ""), RejectionCode.WrongState); // Late, but not swept yet.
        _store.Must(new SettleSubmission(study, late, Worker));
        _store.Must(new PayBonus(study, late, Amount(1), "")); // Timed out

        _store.AssertMoney(_book, available: 10 - 1.20m - 1.20m - 4.80m, held: 1.20m, paid: 1.20m + 4.80m);
    }

    [Fact]
    public void PayBonus_OneUnitShort_IsRefusedWhole()
    {
        _store.Must(new Refund(_book.Book, Amount(7.60m - 1.1999m), Currency.USD, ""));
        var bonus = new PayBonus(_study, _submission, Amount(1), "");

        Assert.Equal("This needs 1.20, and 1.1999 is available.", _store.MustRefuse(bonus, RejectionCode.InsufficientFunds));
        _store.Must(new TopUp(_book.Book, new(1), Currency.USD, ""));
        _store.Must(bonus);

        _store.AssertMoney(_book, available: 0, held: 2.40m, paid: 1.20m);
    }

    /// <summary>Money that is held for others cannot pay a bonus, in one batch or in several.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void PayBonus_RacingTheLastOfTheFunds_PaysWhatThereIs(bool batched)
    {
        var set = new WorkingSet();
        var codes = new List<RejectionCode?>();

        for (var i = 0; i < 8; i++)
        {
            codes.Add(_store.Decide(set, new PayBonus(_study, _submission, Amount(1), "")).Rejection?.Code);
            if (batched) continue;
            _store.Commit(set);
            set = new();
        }
        _store.Commit(set);

        Assert.Equal(6, codes.Count(code => code is null));
        Assert.Equal([RejectionCode.InsufficientFunds, RejectionCode.InsufficientFunds], codes[6..]);
        Assert.Equal(6, _store.Rows.Values.OfType<Bonus>().Count());
        _store.AssertMoney(_book, available: 0.40m, held: 2.40m, paid: 7.20m);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void PayBonus_RacingAHitForTheLastOfTheFunds_OneOfThemIsDone(bool bonusFirst)
    {
        _store.Must(new Refund(_book.Book, Amount(6.40m), Currency.USD, "")); // 1.20 is left.
        Command[] race =
        [
            new PayBonus(_study, _submission, Amount(1), ""),
            new DraftStudy(_book.Book, "Read a page", Amount(1), 1, Origin.MTurk) { Publish = true },
        ];
        var set = new WorkingSet();

        var codes = (bonusFirst ? race : race.Reverse()).Select(command => _store.Decide(set, command).Rejection?.Code).ToList();
        _store.Commit(set);

        Assert.Equal([null, RejectionCode.InsufficientFunds], codes);
        _store.AssertMoney(_book, available: 0, held: bonusFirst ? 2.40m : 3.60m, paid: bonusFirst ? 1.20m : 0);
    }

    [Fact]
    public void PayBonus_OnCredit_UsesItUpToTheLimit()
    {
        _store.Must(new UpdateBook(_book.Book) { CreditLimit = Amount(4.40m) });

        _store.MustRefuse(new PayBonus(_study, _submission, Amount(10.01m), ""), RejectionCode.InsufficientFunds);
        _store.Must(new PayBonus(_study, _submission, Amount(10), ""));

        Assert.Equal(Amount(-4.40m), _store.BookOf(_book).Available.Total);
        _store.AssertMoney(_book, available: 0, held: 2.40m, paid: 12);
    }

    [Fact]
    public void PayBonus_SandboxBook_IsKnownAndMovesNothing()
    {
        _store.Must(new OpenBook(BookId(8), "Sandbox", Currency.USD, Payer) { Sandbox = true });
        var study = _store.OfferStudy(BookId(8), reward: 1, places: 1);

        var receipt = _store.Must(new PayBonus(study, _store.SubmitWork(study), Amount(50_000), ""));

        Assert.Equal(0, receipt.Transfer);
        Assert.Equal(Amount(50_000), _store.Find<Bonus>(RowKey.OfBonus(receipt.Subject))!.Amount);
        _store.AssertMoney(BookId(8), available: 10_000, held: 0, paid: 0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_000_000_000_000_001)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void PayBonus_AmountOutOfRange_IsRefused(long units)
        => _store.MustRefuse(new PayBonus(_study, _submission, new(units), ""), RejectionCode.InvalidAmount);

    [Fact]
    public void PayBonus_LargestAmount_IsRefusedForTheFunds()
        => _store.MustRefuse(new PayBonus(_study, _submission, Money.MaxAmount, ""), RejectionCode.InsufficientFunds);

    [Fact]
    public void PayBonus_ReasonAtItsLimit_IsKeptAndOneLongerIsRefused()
    {
        var longest = new string('r', Bonus.MaxReason);

        _store.MustRefuse(new PayBonus(_study, _submission, Amount(1), longest + "r"), RejectionCode.InvalidValue);
        _store.MustRefuse(new PayBonus(_study, _submission, Amount(1), "\0"), RejectionCode.InvalidValue);
        var id = _store.Must(new PayBonus(_study, _submission, Amount(1), longest)).Subject;

        Assert.Equal(longest, _store.Find<Bonus>(RowKey.OfBonus(id))!.Reason);
    }

    /// <summary>
    /// The retry of a bonus gets the first answer. The same key with another amount is refused, and the refusal names the bonus
    /// that was paid.
    /// </summary>
    [Fact]
    public void Replay_OfABonus_AnswersTheFirstOrNamesTheFieldThatDiffers()
    {
        var bonus = new PayBonus(_study, _submission, Amount(1), "Well done") { Key = RequestKey.From(_book.Book, "k7") };
        var receipt = _store.Must(bonus);
        var stored = new StoredAnswer(bonus.Key!, bonus.Describe().ToString(), receipt);

        Assert.Equal(receipt with { Replayed = true }, stored.Replay(bonus).Receipt);
        var refused = stored.Replay(bonus with { Amount = Amount(2) }).Rejection!;
        Assert.Equal((RejectionCode.KeyReused, receipt.Subject), (refused.Code, refused.Subject));
        Assert.Equal("This request key was used with a different amount.", refused.Detail);
        Assert.Equal(
            "This request key was used with a different reason.", stored.Replay(bonus with { Reason = "" }).Rejection!.Detail);
        Assert.Equal(
            "This request key was used with a different command.", stored.Replay(new DeleteStudy(_study)).Rejection!.Detail);
    }

    [Fact]
    public void PayBonus_UnknownOrOfAnotherStudyOrBook_IsRefused()
    {
        var other = _store.OfferStudy(_book, reward: 1, places: 1);

        _store.MustRefuse(new PayBonus(other, _submission, Amount(1), ""), RejectionCode.NotFound);
        _store.MustRefuse(new PayBonus(_study, _study, Amount(1), ""), RejectionCode.NotFound);
        _store.MustRefuse(new PayBonus(_study, ObjectId.InBook(Start, 8, 2), Amount(1), ""), RejectionCode.NotFound);
        _store.MustRefuse(new PayBonus(_study, default, Amount(1), ""), RejectionCode.NotFound);
    }
}
