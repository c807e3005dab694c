namespace Bursar.Ledger.Tests;

public sealed class RefundTests
{
    private readonly MemoryStore _store = new();

    [Fact]
    public void Refund_WhatIsAvailable_MovesItBackToFunding()
    {
        var id = _store.OpenBook(10);

        var receipt = _store.Must(
            new Refund(id.Book, Amount(4), Currency.USD, "returned") { Key = RequestKey.From(id.Book, "k2") });

        Assert.Equal(new Receipt(id, 2, Amount(6), Start), receipt);
        var transfer = _store.Transfers[1];
        Assert.Equal((TransferKind.Refund, Account.Available, Account.Funding), (transfer.Kind, transfer.From, transfer.To));
        Assert.Equal(
            (Breakdown.Unpriced(Amount(4)), "returned", "k2"), (transfer.Amount, transfer.Reference, transfer.RequestKey));
        Assert.Equal(Amount(-6), _store.BookOf(id).Funding.Total);
        Assert.Null(_store.Audit(id));
    }

    [Fact]
    public void Refund_OfEverythingTwice_IsRefusedTheSecondTime()
    {
        var refund = new Refund(_store.OpenBook(10).Book, Amount(10), Currency.USD, "");

        _store.Must(refund);

        Assert.Equal("This needs 10.00, and 0.00 is available.", _store.MustRefuse(refund, RejectionCode.InsufficientFunds));
    }

    [Fact]
    public void Refund_OneUnitTooMuch_IsRefused()
    {
        var refund = new Refund(_store.OpenBook(10).Book, Amount(10) + new Money(1), Currency.USD, "");

        _store.MustRefuse(refund, RejectionCode.InsufficientFunds);
    }

    [Fact]
    public void Refund_WhatIsHeld_IsRefused()
    {
        var id = _store.OpenBook(10);
        _store.PublishStudy(id, reward: 6, places: 1);

        _store.MustRefuse(new Refund(id.Book, Amount(4.01m), Currency.USD, ""), RejectionCode.InsufficientFunds);
        _store.Must(new Refund(id.Book, Amount(4), Currency.USD, ""));
    }

    [Fact]
    public void Refund_Credit_IsRefused()
    {
        var id = _store.OpenBook(10, open => open with { CreditLimit = Amount(50) });

        _store.MustRefuse(new Refund(id.Book, Amount(10.01m), Currency.USD, ""), RejectionCode.InsufficientFunds);
        _store.Must(new Refund(id.Book, Amount(10), Currency.USD, ""));
        Assert.Equal(Amount(50), _store.BookOf(id).Spendable);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    [InlineData(1_000_000_000_000_001)]
    public void Refund_AmountOutOfRange_IsRefused(long units)
        => _store.MustRefuse(new Refund(_store.OpenBook(10).Book, new(units), Currency.USD, ""), RejectionCode.InvalidAmount);

    [Fact]
    public void Refund_OtherCurrencyLongReferenceOrUnknownBook_IsRefused()
    {
        var book = _store.OpenBook(10).Book;

        _store.MustRefuse(new Refund(book, Amount(1), Currency.EUR, ""), RejectionCode.WrongCurrency);
        _store.MustRefuse(
            new Refund(book, Amount(1), Currency.USD, new string('r', Transfer.MaxReference + 1)), RejectionCode.InvalidValue);
        _store.MustRefuse(new Refund(8, Amount(1), Currency.USD, ""), RejectionCode.NotFound);
    }
}
