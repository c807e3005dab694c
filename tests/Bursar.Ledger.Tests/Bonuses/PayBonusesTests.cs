namespace Bursar.Ledger.Tests;

/// <summary>A batch of bonuses is prepared, which reserves nothing, and then paid, all or none.</summary>
public sealed class PayBonusesTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _study;
    private readonly ObjectId _first;
    private readonly ObjectId _second;
    private readonly ObjectId _batch;

    public PayBonusesTests()
    {
        _book = _store.OpenBook(20);
        _study = _store.PublishStudy(_book, reward: 0, places: 2, Origin.Prolific);
        _first = _store.SubmitWork(_study);
        _second = _store.SubmitWork(_study, Colleague);
        _batch = _store.Must(new PrepareBonuses(_study, "lines")).Subject;
    }

    /// <summary>Of the documentation's samples: two of 4.25 have fees of 2.8334.</summary>
    private BonusLine[] Lines => [new(_first, Worker, Amount(4.25m)), new(_second, Colleague, Amount(4.25m))];

    private PayBonuses Pay => new(_study, _batch, Lines, Repeats: false);

    [Fact]
    public void PrepareBonuses_OfAStudy_KeepsTheLinesAndReservesNothing()
    {
        Assert.Equal(new BonusBatch(_batch, _study, null), _store.Find<BonusBatch>(RowKey.OfBonusBatch(_batch)));
        Assert.Equal("lines", _store.Find<Document>(RowKey.OfDocument(_batch))!.Text);
        _store.AssertMoney(_book, available: 20, held: 0, paid: 0);
        Assert.Single(_store.Transfers);
    }

    [Fact]
    public void PrepareBonuses_WithoutLinesOrTooLongOrUnknown_IsRefused()
    {
        _store.MustRefuse(new PrepareBonuses(_study, ""), RejectionCode.InvalidValue);
        _store.MustRefuse(new PrepareBonuses(_study, new string('l', Document.MaxLength + 1)), RejectionCode.InvalidValue);
        _store.MustRefuse(new PrepareBonuses(_batch, "lines"), RejectionCode.NotFound);
        _store.Must(new PrepareBonuses(_study, new string('l', Document.MaxLength)));
    }

    [Fact]
    public void PayBonuses_Prepared_PaysEachWithItsFeeAndVat()
    {
        _store.Now = Start.AddDays(1);

        var receipt = _store.Must(Pay with { Key = RequestKey.From(7, "k1") });

        Assert.Equal(new Receipt(_batch, 3, Amount(8.10m), Start.AddDays(1)), receipt);
        Assert.Equal(Start.AddDays(1), _store.Find<BonusBatch>(RowKey.OfBonusBatch(_batch))!.PaidAt);
        var bonuses = _store.Rows.Values.OfType<Bonus>().OrderBy(one => one.Id.Low).ToList();
        Assert.Equal(
            [
                (_study, _first, Worker, Amount(4.25m), "", Start.AddDays(1)),
                (_study, _second, Colleague, Amount(4.25m), "", Start.AddDays(1))
            ],
            bonuses.Select(one => (one.Study, one.Submission, one.Participant, one.Amount, one.Reason, one.PaidAt)));
        Assert.Equal(
            [
                (TransferKind.Bonus, Account.Paid(Worker), bonuses[0].Id, "k1"),
                (TransferKind.Bonus, Account.Paid(Colleague), bonuses[1].Id, "k1")
            ],
            _store.Transfers.Skip(1).Select(one => (one.Kind, one.To, one.Subject, one.RequestKey)));
        Assert.Equal(new Breakdown(Amount(8.50m), Amount(2.8334m), Amount(0.5666m)), _store.BookOf(_book).Paid);
        _store.AssertMoney(_book, available: 8.10m, held: 0, paid: 11.90m);
    }

    [Fact]
    public void PayBonuses_Twice_IsRefusedUnlessItIsToBePaidAgain()
    {
        _store.Must(new TopUp(7, Amount(10), Currency.USD, ""));
        _store.Must(Pay);
        Assert.Equal($"The batch {_batch} was paid at {Start:O}.", _store.MustRefuse(Pay, RejectionCode.WrongState));
        _store.Now = Start.AddDays(1);

        _store.Must(Pay with { Repeats = true });

        Assert.Equal(Start.AddDays(1), _store.Find<BonusBatch>(RowKey.OfBonusBatch(_batch))!.PaidAt);
        Assert.Equal(4, _store.Rows.Values.OfType<Bonus>().Count());
        _store.AssertMoney(_book, available: 6.20m, held: 0, paid: 23.80m);
    }

    [Fact]
    public void PayBonuses_OneUnitShort_PaysNone()
    {
        _store.Must(new Refund(7, Amount(8.1001m), Currency.USD, ""));

        _store.MustRefuse(Pay, RejectionCode.InsufficientFunds);

        Assert.Null(_store.Find<BonusBatch>(RowKey.OfBonusBatch(_batch))!.PaidAt);
        _store.AssertMoney(_book, available: 11.8999m, held: 0, paid: 0);
        _store.Must(new TopUp(7, new(1), Currency.USD, ""));
        _store.Must(Pay);
        _store.AssertMoney(_book, available: 0, held: 0, paid: 11.90m);
    }

    [Fact]
    public void PayBonuses_OneAmountThatIsNone_PaysNone()
    {
        _store.MustRefuse(Pay with { Lines = [Lines[0], Lines[1] with { Amount = Money.Zero }] }, RejectionCode.InvalidAmount);
        _store.MustRefuse(
            Pay with { Lines = [Lines[0], Lines[1] with { Amount = Money.MaxAmount + new Money(1) }] },
            RejectionCode.InvalidAmount);
    }

    [Fact]
    public void PayBonuses_NoneOrTooMany_IsRefused()
    {
        BonusLine[] most = [.. Enumerable.Repeat(new BonusLine(_first, Worker, new(1)), PayBonuses.Max)];

        _store.MustRefuse(Pay with { Lines = [] }, RejectionCode.InvalidValue);
        _store.MustRefuse(Pay with { Lines = [.. most, most[0]] }, RejectionCode.InvalidValue);
        _store.Must(Pay with { Lines = most });

        // A ten-thousandth each, of which a third is nothing.
        _store.AssertMoney(_book, available: 19.90m, held: 0, paid: 0.10m);
    }

    [Fact]
    public void PayBonuses_OfAnotherStudyOrUnknown_IsRefused()
    {
        var other = _store.PublishStudy(_book, reward: 0, places: 1, Origin.Prolific);

        _store.MustRefuse(Pay with { Study = other }, RejectionCode.NotFound);
        _store.MustRefuse(Pay with { Batch = _study }, RejectionCode.NotFound);
        _store.MustRefuse(Pay with { Batch = BookId(8) }, RejectionCode.NotFound);
        _store.MustRefuse(Pay with { Study = _batch }, RejectionCode.NotFound);
    }

    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(0, 200, 0, 0)]
    [InlineData(428, 175, 1.819, 0.3183)]
    [InlineData(333, 0, 1.4153, 0)]
    public void PayBonuses_OnAnyRates_IsPricedOneByOne(int feeOfThousand, int vatOfThousand, double feeOfOne, double vatOfOne)
    {
        var prices = new Pricing { FeeRate = new(feeOfThousand, 1_000), VatRate = new(vatOfThousand, 1_000) };
        var store = new MemoryStore();
        var book = store.OpenBook(20, open => open with { ProlificPricing = prices });
        var study = store.PublishStudy(book, reward: 0, places: 1, Origin.Prolific);
        var line = new BonusLine(store.SubmitWork(study), Worker, Amount(4.25m));

        store.Must(new PayBonuses(study, store.Must(new PrepareBonuses(study, "lines")).Subject, [line, line], Repeats: false));

        var one = new Breakdown(Amount(4.25m), Amount((decimal)feeOfOne), Amount((decimal)vatOfOne));
        Assert.Equal(one * 2, store.BookOf(book).Paid);
        Assert.Equal(Amount(20) - one.Total * 2, store.BookOf(book).Spendable);
        Assert.Null(store.Audit(book));
    }

    [Fact]
    public void PayBonuses_InASandbox_MovesNothing()
    {
        var store = new MemoryStore();
        var book = store.OpenBook(change: open => open with { Sandbox = true });
        var study = store.PublishStudy(book, reward: 1, places: 1, Origin.Prolific);
        var submission = store.SubmitWork(study);
        var batch = store.Must(new PrepareBonuses(study, "lines")).Subject;

        store.Must(new PayBonuses(study, batch, [new(submission, Worker, Amount(100_000))], Repeats: false));

        Assert.Empty(store.Transfers);
        Assert.Equal(Amount(100_000), store.Rows.Values.OfType<Bonus>().Single().Amount);
        Assert.Null(store.Audit(book));
    }
}
