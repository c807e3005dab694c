using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A rate on the wire.</summary>
internal static class Rate
{
    /// <summary>The same number without trailing zeros, 1 instead of 1.0, for clients that read integers strictly.</summary>
    public static decimal? Shortest(decimal? rate) => rate / 1.0000000000000000000000000000m;

    /// <summary>
    /// A number that Prolific writes as a floating-point number, always with a point: 0.5, and 1.0 for 1. Clients with types
    /// expect it.
    /// </summary>
    public static decimal? Floating(decimal? rate)
        => Shortest(rate) is not { } shortest ? null : shortest.Scale == 0 ? shortest * 1.0m : shortest;

    /// <summary>
    /// A rate in percent, to two decimals, half up as fees are: a third is 33.33, and 1/800 is 0.13. Nothing in Prolific's
    /// documentation shows how it rounds a half.
    /// </summary>
    public static decimal Percentage(Ratio rate)
        => Shortest(Math.Round(100m * rate.Numerator / rate.Denominator, 2, MidpointRounding.AwayFromZero))!.Value;
}
