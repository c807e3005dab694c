namespace Bursar.Ledger.Tests;

public sealed class TopUpTests
{
    private readonly MemoryStore _store = new();

    [Fact]
    public void TopUp_AnyAmount_MovesItFromFundingToAvailable()
    {
        var id = _store.OpenBook();
        _store.Now = Start.AddMinutes(1);

        var receipt = _store.Must(
            new TopUp(id.Book, Amount(12.34m), Currency.USD, "Grant 42") { Key = RequestKey.From(id.Book, "k1") });

        Assert.Equal(new Receipt(id, 1, Amount(12.34m), Start.AddMinutes(1)), receipt);
        var transfer = Assert.Single(_store.Transfers);
        Assert.Equal(
            new Transfer
            {
                Book = id.Book,
                Sequence = 1,
                At = Start.AddMinutes(1),
                Kind = TransferKind.TopUp,
                From = Account.Funding,
                To = Account.Available,
                Amount = Breakdown.Unpriced(Amount(12.34m)),
                Reference = "Grant 42",
                RequestKey = "k1",
                AvailableAfter = Amount(12.34m),
                Hash = TransferHash.Of(default, transfer),
            },
            transfer);
        var book = _store.BookOf(id);
        Assert.Equal((1, transfer.Hash), (book.LastTransfer, book.LastHash));
        Assert.Equal((Amount(-12.34m), Amount(12.34m)), (book.Funding.Total, book.Available.Total));
        Assert.Null(_store.Audit(id));
    }

    [Fact]
    public void TopUp_Again_ChainsToTheTransferBefore()
    {
        var id = _store.OpenBook(1);

        _store.Must(new TopUp(id.Book, Amount(2), Currency.USD, ""));

        Assert.Equal([1L, 2L], _store.Transfers.Select(transfer => transfer.Sequence));
        Assert.Equal(TransferHash.Of(_store.Transfers[0].Hash, _store.Transfers[1]), _store.Transfers[1].Hash);
        Assert.Equal(Amount(3), _store.Transfers[1].AvailableAfter);
        Assert.Equal("", _store.Transfers[1].RequestKey); // Sent without a key.
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1_000_000_000_000_000)]
    public void TopUp_AmountAtALimit_IsAccepted(long units)
    {
        var id = _store.OpenBook();

        _store.Must(new TopUp(id.Book, new(units), Currency.USD, new string('r', Transfer.MaxReference)));

        Assert.Equal(units, _store.BookOf(id).Spendable.Units);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    [InlineData(1_000_000_000_000_001)]
    [InlineData(long.MaxValue)]
    public void TopUp_AmountOutOfRange_IsRefused(long units)
        => _store.MustRefuse(new TopUp(_store.OpenBook().Book, new(units), Currency.USD, ""), RejectionCode.InvalidAmount);

    [Fact]
    public void TopUp_OtherCurrencyLongReferenceOrUnknownBook_IsRefused()
    {
        var book = _store.OpenBook().Book;

        Assert.Equal(
            "This book is in USD, not in GBP.",
            _store.MustRefuse(new TopUp(book, Amount(1), Currency.GBP, ""), RejectionCode.WrongCurrency));
        _store.MustRefuse(
            new TopUp(book, Amount(1), Currency.USD, new string('r', Transfer.MaxReference + 1)), RejectionCode.InvalidValue);
        _store.MustRefuse(new TopUp(8, Amount(1), Currency.USD, ""), RejectionCode.NotFound);
    }

    [Fact]
    public void TopUp_BalanceAtTheLimitOfTheType_IsRefusedAndNeverWraps()
    {
        var id = _store.OpenBook();
        var full = new Breakdown(new(long.MaxValue - 5), Money.Zero, Money.Zero);
        _store.Put(_store.BookOf(id) with { Funding = -full, Available = full });

        _store.MustRefuse(new TopUp(id.Book, new(6), Currency.USD, ""), RejectionCode.OutOfRange);
        _store.Must(new TopUp(id.Book, new(5), Currency.USD, ""));

        Assert.Equal(long.MaxValue, _store.BookOf(id).Spendable.Units);
    }

    /// <summary>
    /// What a reader adds up, Available, the credit limit and the holds, must fit as well as each balance does.
    /// </summary>
    [Fact]
    public void TopUp_TotalWithCreditAndHoldsAtTheLimitOfTheType_CanStillBeRead()
    {
        var id = _store.OpenBook(change: open => open with { CreditLimit = Amount(1) });
        var most = Breakdown.Unpriced(new(long.MaxValue - 10_003));
        var held = Breakdown.Unpriced(new(1_000));
        _store.Put(_store.BookOf(id) with { Funding = -most, Available = most - held, Held = held });

        _store.MustRefuse(new TopUp(id.Book, new(4), Currency.USD, ""), RejectionCode.OutOfRange);
        _store.MustRefuse(new UpdateBook(id.Book) { CreditLimit = new(10_004) }, RejectionCode.OutOfRange);
        _store.Must(new TopUp(id.Book, new(3), Currency.USD, ""));

        Assert.Equal(long.MaxValue, _store.BookOf(id).TotalParts.Total.Units);
    }
}
