using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A rate on the wire.</summary>
internal static class Rate
{
    /// <summary>The same number without zeros at its end: 1 rather than 1.0, for clients that read integers strictly.</summary>
    public static decimal? Shortest(decimal? rate) => rate / 1.0000000000000000000000000000m;

    /// <summary>A rate in percent, to two decimals: a third is 33.33.</summary>
    public static decimal? Percentage(Ratio? rate) => rate is { } share
        ? Shortest(Math.Round(100m * share.Numerator / share.Denominator, 2, MidpointRounding.AwayFromZero))
        : null;
}
