using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>An amount on the wire in pence or cents, to the hundredth of one: a whole number wherever it is one, which clients insist on.</summary>
internal static class Minor
{
    /// <summary>The amount in minor units, without zeros at its end.</summary>
    public static decimal Of(Money money) => Rate.Shortest((decimal)money.Units / Money.UnitsPerMinor)!.Value;
}
