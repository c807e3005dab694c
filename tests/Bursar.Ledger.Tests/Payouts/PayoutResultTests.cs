using static Bursar.Ledger.Tests.GivenPayouts;

namespace Bursar.Ledger.Tests;

/// <summary>A second person's word, and what becomes of the items.</summary>
public sealed class PayoutResultTests
{
    private readonly MemoryStore _store = new();

    [Fact]
    public void Confirm_ByTheSamePerson_IsRefusedHoweverTheNameIsTyped()
    {
        _store.Must(Prepare(Worker.Earned(5)));

        _store.MustRefuse(new ConfirmPayout(Batch, " ADA "), RejectionCode.WrongState);
        _store.MustRefuse(new ConfirmPayout(Batch, ""), RejectionCode.InvalidValue);
        _store.MustRefuse(new ConfirmPayout(Payer, "Bo"), RejectionCode.NotFound);
        Assert.Equal(["PayoutConfirmed"], _store.By(new ConfirmPayout(Batch, "Bo")));

        Assert.Equal((PayoutState.Confirmed, "bo", Start), Shape());
        Assert.Empty(_store.By(new ConfirmPayout(Batch, "Cy")));
        Assert.Equal((PayoutState.Confirmed, "bo", Start), Shape());

        (PayoutState, string, DateTimeOffset?) Shape()
            => (_store.PayoutOf().State, _store.PayoutOf().ConfirmedBy, _store.PayoutOf().ConfirmedAt);
    }

    /// <summary>Whoever prepared it while signed in does not confirm it under another name.</summary>
    [Fact]
    public void Confirm_ByTheSameUserUnderAnotherName_IsRefused()
    {
        _store.Must(Prepare(Worker.Earned(5)) with { By = Payer });
        Assert.Equal(Payer, _store.PayoutOf().Preparer);

        _store.MustRefuse(new ConfirmPayout(Batch, "Bo") { By = Payer }, RejectionCode.WrongState);
        _store.Must(new ConfirmPayout(Batch, "Bo") { By = Colleague });
    }

    /// <summary>The operator's token is nobody's own: there, the names count.</summary>
    [Fact]
    public void Confirm_WithTheOperatorsToken_GoesByTheNames()
    {
        _store.Must(Prepare(Worker.Earned(5)) with { By = ActingLedger.Operator });
        _store.Must(new ConfirmPayout(Batch, "Bo") { By = ActingLedger.Operator });
    }

    [Fact]
    public void NoteFile_OfAConfirmedPayout_IsInTheLog()
    {
        _store.Must(Prepare(Worker.Earned(5)));
        _store.MustRefuse(new NotePayoutFile(Batch), RejectionCode.WrongState);
        _store.MustRefuse(new NotePayoutFile(Payer), RejectionCode.NotFound);
        _store.Must(new ConfirmPayout(Batch, "Bo"));

        Assert.Equal(["PayoutFileWritten"], _store.By(new NotePayoutFile(Batch)));
    }

    [Fact]
    public void Withdraw_BeforeItIsConfirmed_OwesEverythingAgain()
    {
        _store.Must(Prepare(Worker.Earned(5), Colleague.Earned(3)));
        _store.MustRefuse(new WithdrawPayout(Batch, Currency.EUR, [Worker]), RejectionCode.InvalidValue);
        _store.MustRefuse(new WithdrawPayout(Batch, Currency.EUR, []), RejectionCode.InvalidValue);
        _store.MustRefuse(new WithdrawPayout(Batch, Currency.EUR, [Worker, Payer]), RejectionCode.NotFound);
        _store.MustRefuse(new WithdrawPayout(Batch, Currency.EUR, [Worker, Worker]), RejectionCode.NotFound);
        _store.MustRefuse(new WithdrawPayout(Batch, Currency.USD, [Worker, Colleague]), RejectionCode.WrongCurrency);

        Assert.Equal(["PayoutWithdrawn"], _store.By(new WithdrawPayout(Batch, Currency.EUR, [Worker, Colleague])));

        Assert.Equal((PayoutState.Withdrawn, 0), (_store.PayoutOf().State, _store.PayoutOf().Waiting));
        Assert.Equal(PayoutItemState.Withdrawn, _store.ItemOf(Worker).State);
        Assert.Equal(Money.Zero, _store.SumOf(Worker).Waiting);
        _store.MustRefuse(new ConfirmPayout(Batch, "Bo"), RejectionCode.WrongState);
        _store.Must(Prepare(Worker.Earned(5)) with { Id = Payer });
    }

    [Fact]
    public void Withdraw_Confirmed_IsRefused()
    {
        _store.ConfirmedPayout();
        _store.MustRefuse(new WithdrawPayout(Batch, Currency.EUR, [Worker, Colleague]), RejectionCode.WrongState);
    }

    [Fact]
    public void Record_PaidThenReturned_OwesItAgain()
    {
        _store.ConfirmedPayout();

        Assert.Equal(
            ["PayoutItemPaid", "PayoutItemPaid"], _store.By(Record(PayoutItemState.Paid, Worker, Colleague)));
        Assert.Equal((0, Amount(8)), (_store.PayoutOf().Waiting, _store.PayoutOf().Paid));
        Assert.Equal((Money.Zero, Amount(5)), (_store.SumOf(Worker).Waiting, _store.SumOf(Worker).Paid));
        _store.Now = Start.AddDays(1);
        Assert.Equal(
            ["PayoutItemReturned"],
            _store.By(Record(PayoutItemState.Returned, Worker) with { Note = "AC04 closed account" }));

        var item = _store.ItemOf(Worker);
        Assert.Equal(
            (PayoutItemState.Returned, "AC04 closed account", Start.AddDays(1)), (item.State, item.Note, item.ChangedAt));
        Assert.Equal(Amount(3), _store.PayoutOf().Paid);
        Assert.Equal(Amount(5), _store.SumOf(Worker).OwedOf(Amount(5)));
        _store.MustRefuse(Record(PayoutItemState.Paid, Worker), RejectionCode.WrongState);
    }

    [Fact]
    public void Record_Failed_OwesItAgainAndIsFinal()
    {
        _store.ConfirmedPayout();
        Assert.Equal(["PayoutItemFailed"], _store.By(Record(PayoutItemState.Failed, Worker)));

        Assert.Equal((Money.Zero, Money.Zero), (_store.SumOf(Worker).Waiting, _store.SumOf(Worker).Paid));
        Assert.Empty(_store.By(Record(PayoutItemState.Failed, Worker)));
        _store.MustRefuse(Record(PayoutItemState.Returned, Worker), RejectionCode.WrongState);
        _store.Must(Record(PayoutItemState.Paid, Colleague));
        _store.MustRefuse(Record(PayoutItemState.Failed, Colleague), RejectionCode.WrongState);
    }

    [Fact]
    public void Record_WhatCannotBe_IsRefusedAsAWhole()
    {
        _store.Must(Prepare(Worker.Earned(5)));
        _store.MustRefuse(Record(PayoutItemState.Paid, Worker), RejectionCode.WrongState);
        _store.Must(new ConfirmPayout(Batch, "Bo"));

        _store.MustRefuse(Record(PayoutItemState.Paid, Worker, Colleague), RejectionCode.NotFound);
        _store.MustRefuse(Record(PayoutItemState.Waiting, Worker), RejectionCode.InvalidValue);
        _store.MustRefuse(Record(PayoutItemState.Withdrawn, Worker), RejectionCode.InvalidValue);
        _store.MustRefuse(
            Record(PayoutItemState.Paid, Worker) with { Note = new('n', PayoutItem.MaxNote + 1) }, RejectionCode.InvalidValue);
        _store.MustRefuse(Record(PayoutItemState.Paid, Worker) with { Id = Payer }, RejectionCode.NotFound);
        _store.MustRefuse(Record(PayoutItemState.Paid, new ObjectId[Payout.MaxItems + 1]), RejectionCode.InvalidValue);
        Assert.Equal(PayoutItemState.Waiting, _store.ItemOf(Worker).State);
    }
}
