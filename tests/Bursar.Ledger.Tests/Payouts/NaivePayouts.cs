namespace Bursar.Ledger.Tests;

/// <summary>
/// Payouts as one would note them on paper: what everyone was given, and a list of all items. Sums are never kept, but added up
/// when they are asked for.
/// </summary>
internal sealed class NaivePayouts
{
    public Dictionary<(ObjectId Person, Currency Currency), Money> Earned { get; } = [];

    public Dictionary<ObjectId, NaivePayout> All { get; } = [];

    public Money Left(ObjectId person, Currency currency, PayoutItemState state) => All.Values
        .Where(one => one.Currency == currency)
        .SelectMany(one => one.Items)
        .Where(one => one.Key == person && one.Value.State == state)
        .Aggregate(Money.Zero, (sum, one) => sum + one.Value.Amount);

    /// <summary>What would be set aside for these claims.</summary>
    public Dictionary<ObjectId, NaiveItem> Owed(Currency currency, Money least, IEnumerable<PayoutClaim> claims)
    {
        Dictionary<ObjectId, NaiveItem> items = [];
        foreach (var (person, earned) in claims)
        {
            var rest = earned - Left(person, currency, PayoutItemState.Waiting) - Left(person, currency, PayoutItemState.Paid);
            var cents = new Money(rest.Units / Money.UnitsPerMinor * Money.UnitsPerMinor);
            if (cents >= least && cents > Money.Zero) items[person] = new(cents);
        }
        return items;
    }
}

/// <summary>A payout.</summary>
internal sealed class NaivePayout(Currency currency, string by, Dictionary<ObjectId, NaiveItem> items)
{
    public Currency Currency => currency;

    public string By => by;

    public IReadOnlyDictionary<ObjectId, NaiveItem> Items => items;

    public PayoutState State { get; set; } = PayoutState.Prepared;
}

/// <summary>What one person gets.</summary>
internal sealed class NaiveItem(Money amount)
{
    public Money Amount => amount;

    public PayoutItemState State { get; set; } = PayoutItemState.Waiting;
}
