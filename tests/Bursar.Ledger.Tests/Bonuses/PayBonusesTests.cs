namespace Bursar.Ledger.Tests;

public sealed class PayBonusesTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _study;
    private readonly ObjectId _submission;

    public PayBonusesTests()
    {
        _book = _store.OpenBook(10);
        _study = _store.PublishStudy(_book, reward: 1, places: 1, PriceList.Prolific);
        _submission = _store.SubmitWork(_study);
    }

    [Fact]
    public void Pay_ABatch_PaysItOnceUnlessItRepeats()
    {
        var batch = Prepare();
        Assert.Equal(Amount(8.60m), _store.BookOf(_book).Spendable);

        _store.Must(Pay(batch, 4.25m, 0.01m));
        // 4.25 + 1.4167 + 0.2833, and 0.01 + 0.0033 + 0.0007.
        Assert.Equal(Amount(8.60m - 5.95m - 0.0140m), _store.BookOf(_book).Spendable);
        Assert.Equal(2, _store.Rows.Values.OfType<Bonus>().Count());
        _store.MustRefuse(Pay(batch, 4.25m, 0.01m), RejectionCode.WrongState);
        _store.Must(Pay(batch, 0.01m) with { Repeats = true });
        Assert.Equal(Amount(8.60m - 5.95m - 0.0280m), _store.BookOf(_book).Spendable);
        Assert.Null(_store.Audit(_book));
    }

    /// <summary>The last one that the funds do not cover undoes those before it, and the batch can be paid later.</summary>
    [Fact]
    public void Pay_BeyondTheFunds_PaysNobody()
    {
        var batch = Prepare();
        _store.MustRefuse(Pay(batch, 4m, 4m), RejectionCode.InsufficientFunds);
        _store.MustRefuse(Pay(batch, 1m, 0m), RejectionCode.InvalidAmount);
        _store.MustRefuse(Pay(batch), RejectionCode.InvalidValue);
        _store.MustRefuse(Pay(BookId(), 1m), RejectionCode.NotFound);
        _store.MustRefuse(new PayBonuses(_store.PublishStudy(_book, 1, 1), batch, [], Repeats: true), RejectionCode.NotFound);
        _store.Must(new TopUp(_book.Book, Amount(10), Currency.USD, "more"));
        _store.Must(Pay(batch, 4m, 4m));
        Assert.Null(_store.Audit(_book));
    }

    private ObjectId Prepare() => _store.Must(new PrepareBonuses(_study, "lines")).Subject;

    private PayBonuses Pay(ObjectId batch, params decimal[] amounts)
        => new(_study, batch, [.. amounts.Select(amount => new BonusLine(_submission, Worker, Amount(amount)))], Repeats: false);
}
