namespace Bursar.Ledger.Tests;

public sealed class PayParticipantTests
{
    private readonly MemoryStore _store = new();

    [Fact]
    public void Pay_AnAmount_MovesExactlyThatAndSaysSo()
    {
        var book = _store.OpenMTurkBook(10);

        var receipt = _store.Must(Pay(book, 4.25m));

        Assert.Equal(
            new OneOffPayment
            {
                Id = receipt.Subject,
                Participant = Worker,
                Amount = Amount(4.25m),
                Reason = "Sorry",
                PaidAt = Start,
            },
            _store.Find<OneOffPayment>(RowKey.OfOneOffPayment(receipt.Subject)));
        var transfer = _store.Transfers[^1];
        Assert.Equal(
            (TransferKind.OneOff, Account.Available, Account.Paid(Worker), Breakdown.Unpriced(Amount(4.25m)), receipt.Subject),
            (transfer.Kind, transfer.From, transfer.To, transfer.Amount, transfer.Subject));
        var told = _store.Events[^1];
        Assert.Equal(
            (EventKind.OneOffPaid, receipt.Subject, Worker, transfer.Sequence),
            (told.Kind, told.Subject, told.Participant, told.Transfer));
        _store.AssertMoney(book, available: 5.75m, held: 0, paid: 4.25m);
    }

    [Fact]
    public void Pay_WhatTheFundsDoNotCover_IsRefusedWithoutATrace()
    {
        var book = _store.OpenBook(10);
        _store.MustRefuse(Pay(book, 10.01m), RejectionCode.InsufficientFunds);
        _store.Must(Pay(book, 10));
        _store.MustRefuse(Pay(book, 0.01m), RejectionCode.InsufficientFunds);
    }

    [Fact]
    public void Pay_OutOfItsLimits_IsRefused()
    {
        var book = _store.OpenBook(10);
        _store.MustRefuse(Pay(book, 0), RejectionCode.InvalidAmount);
        _store.MustRefuse(Pay(book, -1), RejectionCode.InvalidAmount);
        _store.MustRefuse(Pay(book, 1) with { Amount = Money.MaxAmount + new Money(1) }, RejectionCode.InvalidAmount);
        _store.MustRefuse(Pay(book, 1) with { Currency = Currency.EUR }, RejectionCode.WrongCurrency);
        _store.MustRefuse(Pay(book, 1) with { Reason = " " }, RejectionCode.InvalidValue);
        _store.MustRefuse(Pay(book, 1) with { Reason = new('r', OneOffPayment.MaxReason + 1) }, RejectionCode.InvalidValue);
        _store.MustRefuse(new PayParticipant(9, Worker, Amount(1), Currency.USD, "Sorry"), RejectionCode.NotFound);
    }

    [Fact]
    public void Pay_InASandbox_IsNotedAndMovesNothing()
    {
        var book = _store.OpenBook(change: open => open with { Sandbox = true });

        var receipt = _store.Must(Pay(book, 1_000));

        Assert.NotNull(_store.Find<OneOffPayment>(RowKey.OfOneOffPayment(receipt.Subject)));
        Assert.Empty(_store.Transfers);
    }

    private static PayParticipant Pay(ObjectId book, decimal amount)
        => new(book.Book, Worker, Amount(amount), Currency.USD, "Sorry");
}
