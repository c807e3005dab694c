namespace Bursar.Acceptance.Tests;

/// <summary>What something costs, in hundredths of a penny or cent.</summary>
internal readonly record struct Cost(long Rewards, long Fees, long Vat)
{
    public long Total => Rewards + Fees + Vat;

    public static Cost operator +(Cost left, Cost right) => new(left.Rewards + right.Rewards, left.Fees + right.Fees, left.Vat + right.Vat);

    public static Cost operator -(Cost left, Cost right) => left + (right * -1);

    public static Cost operator *(Cost one, long times) => new(one.Rewards * times, one.Fees * times, one.Vat * times);

    /// <summary>
    /// The parts in whole pence, as a workspace's balance shows them: each rounded down, and what is missing from the rounded total added to
    /// those that lost the most.
    /// </summary>
    public string Shown()
    {
        long[] parts = [Rewards, Fees, Vat];
        var whole = parts.Select(part => part / 100).ToArray();
        var byLoss = Enumerable.Range(0, 3).OrderByDescending(i => parts[i] % 100).Take((int)((Total / 100) - whole.Sum()));
        foreach (var i in byLoss) whole[i]++;
        return $$"""{"rewards":{{whole[0]}},"fees":{{whole[1]}},"vat":{{whole[2]}}}""";
    }
}
