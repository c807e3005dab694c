namespace Bursar.Ledger.Tests;

/// <summary>Payouts to start from.</summary>
internal static class GivenPayouts
{
    public static readonly ObjectId Batch = new(0x6900_0005, 0xF);

    /// <summary>A participant who has earned that much in EUR.</summary>
    public static PayoutClaim Earned(this ObjectId participant, decimal amount) => new(participant, Amount(amount));

    /// <summary>A payout in EUR to whoever is owed at least a cent, prepared by Ada.</summary>
    public static PreparePayout Prepare(params PayoutClaim[] claims)
        => new(Batch, Currency.EUR, PayoutMethod.Other, Money.Cent, "Ada", claims);

    public static RecordPayout Record(PayoutItemState state, params ObjectId[] people)
        => new(Batch, Currency.EUR, people, state, "");

    public static Payout PayoutOf(this MemoryStore store, ObjectId? payout = null)
        => store.Find<Payout>(RowKey.OfPayout(payout ?? Batch))!;

    public static PayoutItem ItemOf(this MemoryStore store, ObjectId participant, ObjectId? payout = null)
        => store.Find<PayoutItem>(RowKey.OfPayoutItem(payout ?? Batch, participant))!;

    public static PayoutSum SumOf(this MemoryStore store, ObjectId participant)
        => store.Find<PayoutSum>(RowKey.OfPayoutSum(participant, Currency.EUR))!;

    /// <summary>The worker has 5.00 and the colleague 3.00 coming, and Bo has confirmed it.</summary>
    public static void ConfirmedPayout(this MemoryStore store)
    {
        store.Must(Prepare(Worker.Earned(5), Colleague.Earned(3)));
        store.Must(new ConfirmPayout(Batch, "Bo"));
    }
}
