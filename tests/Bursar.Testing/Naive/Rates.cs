using System.Globalization;
using System.Numerics;

namespace Bursar.Testing;

/// <summary>
/// A workspace's rates: the fee on what participants get, and the VAT on the fee; each a fraction such as <c>1/3</c>.
/// </summary>
public sealed record Rates(string Fee, string Vat)
{
    /// <summary>
    /// What a reward or a bonus costs, both in hundredths of a penny: the fee, and then the VAT on it, rounded halves up.
    /// </summary>
    public Cost Of(long amount)
    {
        var fee = Share(amount, Fee);
        return new(amount, fee, Share(fee, Vat));
    }

    /// <summary>
    /// An amount as the rewards that it can buy, and the fees and the VAT on them, in hundredths rounded down. The rest goes
    /// to the rewards.
    /// </summary>
    public Cost Buys(long amount)
    {
        var (fee, vat) = (Parse(Fee), Parse(Vat));
        // Rewards, fees and VAT are as 1 : fee : fee × VAT, here times both denominators.
        var rewards = (BigInteger)fee.Of * vat.Of;
        var fees = (BigInteger)fee.Parts * vat.Of;
        var taxes = (BigInteger)fee.Parts * vat.Parts;
        var whole = rewards + fees + taxes;
        var (feePart, vatPart) = ((long)(amount * fees / whole), (long)(amount * taxes / whole));
        return new(amount - feePart - vatPart, feePart, vatPart);
    }

    /// <summary>A workspace's balance to the byte, with so much available and reserved.</summary>
    public string Balance(string currency, long available, Cost held)
    {
        var parts = Buys(available);
        var total = parts + held;
        return $$"""{"currency_code":"{{currency}}","total_balance":{{total.Total / 100}}"""
            + $$""","balance_breakdown":{{total.ToJson()}}"""
            + $$""","available_balance":{{available / 100}},"available_balance_breakdown":{{parts.ToJson()}}}""";
    }

    private static long Share(long amount, string rate)
    {
        var (parts, of) = Parse(rate);
        return ((2 * amount * parts) + of) / (2 * of);
    }

    private static (long Parts, long Of) Parse(string rate)
    {
        var numbers = rate.Split('/').Select(number => long.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return (numbers[0], numbers.Length > 1 ? numbers[1] : 1);
    }
}
