using System.Numerics;

namespace Bursar.Testing.Model;

/// <summary>
/// What things cost, written a second time: rates as fractions over a common denominator, halves up to the step.
/// </summary>
internal static class NaivePricing
{
    /// <summary>Reward, fee and VAT of one place.</summary>
    public static BigInteger[] Place(Pricing prices, BigInteger reward, int places, IEnumerable<string> qualifications)
    {
        List<Ratio> rates = [prices.FeeRate];
        if (places >= prices.LargeStudyPlaces) rates.Add(prices.LargeStudyRate);
        BigInteger extra = 0;
        foreach (var surcharge in prices.Surcharges.Entries.Where(one => qualifications.Contains(one.Qualification)))
        {
            rates.Add(surcharge.Rate);
            extra += surcharge.Fixed.Units;
        }
        return Cost(prices, reward, rates, extra);
    }

    /// <summary>Amount, fee and VAT of one bonus.</summary>
    public static BigInteger[] Bonus(Pricing prices, BigInteger amount) => Cost(prices, amount, [prices.FeeRate], 0);

    private static BigInteger[] Cost(Pricing prices, BigInteger amount, List<Ratio> rates, BigInteger extra)
    {
        var (numerator, denominator) = (BigInteger.Zero, BigInteger.One);
        foreach (var rate in rates)
        {
            numerator = numerator * rate.Denominator + rate.Numerator * denominator;
            denominator *= rate.Denominator;
        }
        var fee = BigInteger.Max(Share(amount, numerator, denominator, prices.Step.Units), prices.MinimumFee.Units) + extra;
        return [amount, fee, Share(fee, prices.VatRate.Numerator, prices.VatRate.Denominator, prices.Step.Units)];
    }

    private static BigInteger Share(BigInteger amount, BigInteger numerator, BigInteger denominator, BigInteger step)
        => (2 * amount * numerator + denominator * step) / (2 * denominator * step) * step;
}
