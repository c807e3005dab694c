namespace Bursar.Testing;

/// <summary>A cost, in hundredths of a penny or cent.</summary>
public readonly record struct Cost(long Rewards, long Fees, long Vat)
{
    public long Total => Rewards + Fees + Vat;

    /// <summary>The sum, part by part.</summary>
    public static Cost operator +(Cost left, Cost right)
        => new(left.Rewards + right.Rewards, left.Fees + right.Fees, left.Vat + right.Vat);

    /// <summary>The difference, part by part.</summary>
    public static Cost operator -(Cost left, Cost right) => left + (right * -1);

    /// <summary>The cost of several.</summary>
    public static Cost operator *(Cost one, long times) => new(one.Rewards * times, one.Fees * times, one.Vat * times);

    /// <summary>
    /// As JSON, the parts in whole pence: each rounded down, and the rest of the rounded total added to those that lost the most.
    /// </summary>
    public string ToJson()
    {
        long[] parts = [Rewards, Fees, Vat];
        var whole = parts.Select(part => part / 100).ToArray();
        var byLoss = Enumerable.Range(0, 3).OrderByDescending(i => parts[i] % 100).Take((int)((Total / 100) - whole.Sum()));
        foreach (var i in byLoss) whole[i]++;
        return $$"""{"rewards":{{whole[0]}},"fees":{{whole[1]}},"vat":{{whole[2]}}}""";
    }
}
