using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>Amounts on the wire, in pence or cents: a whole number, or at most two decimals.</summary>
internal static class MinorUnits
{
    /// <summary>The amount without trailing zeros, for clients that read integers strictly.</summary>
    public static decimal Of(Money money) => Rate.Shortest(money.Units / (decimal)Money.UnitsPerMinor)!.Value;
}
