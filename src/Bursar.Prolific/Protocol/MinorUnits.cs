using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>Amounts on the wire: pence or cents, whole where they are whole, with at most two decimals else.</summary>
internal static class MinorUnits
{
    /// <summary>The amount as a number without zeros at its end, for clients that read integers strictly.</summary>
    public static decimal Of(Money money) => Rate.Shortest(money.Units / (decimal)Money.UnitsPerMinor)!.Value;
}
