using static Bursar.Ledger.Tests.GivenPayouts;

namespace Bursar.Ledger.Tests;

public sealed class PreparePayoutTests
{
    private readonly MemoryStore _store = new();

    [Fact]
    public void Prepare_TwoPeople_SetsAsideWholeCentsOfWhatIsOwed()
    {
        Assert.Equal(["PayoutPrepared"], _store.By(Prepare(Worker.Earned(5.0199m), Colleague.Earned(3))));

        Assert.Equal(
            new Payout
            {
                Id = Batch,
                Currency = Currency.EUR,
                Method = PayoutMethod.Other,
                State = PayoutState.Prepared,
                Items = 2,
                Waiting = 2,
                Total = Amount(8.01m),
                PreparedBy = "ada",
                PreparedAt = Start,
            },
            _store.PayoutOf());
        Assert.Equal((1, Amount(5.01m), PayoutItemState.Waiting), Shape(Worker));
        Assert.Equal((2, Amount(3), PayoutItemState.Waiting), Shape(Colleague));
        Assert.Equal((Amount(5.01m), Money.Zero), (_store.SumOf(Worker).Waiting, _store.SumOf(Worker).Paid));
        Assert.Empty(_store.Transfers);
    }

    [Fact]
    public void Prepare_WhatWaitsAlready_IsNotSetAsideAgain()
    {
        _store.Must(Prepare(Worker.Earned(5)));
        var other = Prepare(Worker.Earned(5)) with { Id = Payer };
        _store.MustRefuse(other, RejectionCode.NotDue);

        _store.Must(other with { Claims = [Worker.Earned(5), Worker.Earned(7)] });

        Assert.Equal(Amount(2), _store.ItemOf(Worker, Payer).Amount);
        Assert.Equal(Amount(7), _store.SumOf(Worker).Waiting);
    }

    [Fact]
    public void Prepare_FromALeastAmount_LeavesOutWhoIsOwedLess()
    {
        _store.Must(Prepare(Worker.Earned(4.9999m), Colleague.Earned(5)) with { Least = Amount(5) });

        Assert.Equal(1, _store.PayoutOf().Items);
        Assert.Null(_store.ItemOf(Worker));
    }

    [Fact]
    public void Prepare_ByBank_TakesThoseWithAnAccountAndKeepsIt()
    {
        SealedSecret first = new byte[] { 1 };
        _store.Must(new AddParticipant(Worker));
        _store.Must(new SetPayoutAddress(Worker, PayoutMethod.Bank, first));
        _store.Must(Prepare(Worker.Earned(5), Colleague.Earned(5)) with { Method = PayoutMethod.Bank });

        Assert.Equal(["PayoutAddressSet"], _store.By(new SetPayoutAddress(Worker, PayoutMethod.PayPal, new byte[] { 2 })));

        Assert.Equal(1, _store.PayoutOf().Items);
        Assert.Equal(first, _store.ItemOf(Worker).Sealed);
    }

    [Fact]
    public void Prepare_OutOfItsLimits_IsRefused()
    {
        var prepare = Prepare(Worker.Earned(5));
        _store.MustRefuse(prepare with { Least = Money.Zero }, RejectionCode.InvalidAmount);
        _store.MustRefuse(prepare with { Least = Money.MaxAmount + new Money(1) }, RejectionCode.InvalidAmount);
        _store.MustRefuse(prepare with { Preparer = " " }, RejectionCode.InvalidValue);
        _store.MustRefuse(prepare with { Method = (PayoutMethod)9 }, RejectionCode.InvalidValue);
        _store.MustRefuse(prepare with { Currency = (Currency)9 }, RejectionCode.InvalidValue);
        _store.MustRefuse(prepare with { Claims = [Worker.Earned(0.0099m)] }, RejectionCode.NotDue);
        _store.MustRefuse(prepare with { Claims = [] }, RejectionCode.NotDue);
        _store.MustRefuse(prepare with { Claims = new PayoutClaim[Payout.MaxItems + 1] }, RejectionCode.InvalidValue);
        _store.Must(prepare);
        _store.MustRefuse(prepare, RejectionCode.AlreadyExists);
    }

    [Fact]
    public void SetAddress_OfNobodyOrInAnotherForm_IsRefused()
    {
        _store.MustRefuse(new SetPayoutAddress(Worker, PayoutMethod.Other, default), RejectionCode.NotFound);
        _store.Must(new AddParticipant(Worker));
        _store.MustRefuse(new SetPayoutAddress(Worker, PayoutMethod.Bank, default), RejectionCode.InvalidValue);
        _store.MustRefuse(new SetPayoutAddress(Worker, PayoutMethod.Other, new byte[] { 1 }), RejectionCode.InvalidValue);
        _store.MustRefuse(new SetPayoutAddress(Worker, (PayoutMethod)9, new byte[] { 1 }), RejectionCode.InvalidValue);
        _store.MustRefuse(
            new SetPayoutAddress(Worker, PayoutMethod.Bank, new byte[PayoutAddress.MaxSealed + 1]), RejectionCode.InvalidValue);
        _store.Must(new SetPayoutAddress(Worker, PayoutMethod.Other, default));
    }

    private (int Number, Money Amount, PayoutItemState State) Shape(ObjectId participant)
    {
        var item = _store.ItemOf(participant);
        return (item.Number, item.Amount, item.State);
    }
}
