using System.Numerics;

namespace Bursar.Ledger.Tests;

/// <summary>What things cost, written a second time: rates as fractions over a common denominator, halves up to the step.</summary>
internal static class NaivePricing
{
    /// <summary>Reward, fee and VAT of one place.</summary>
    public static BigInteger[] Place(Pricing prices, BigInteger reward, int places)
    {
        BigInteger numerator = prices.FeeRate.Numerator, denominator = prices.FeeRate.Denominator;
        if (places >= prices.LargeStudyPlaces) Add(ref numerator, ref denominator, prices.LargeStudyRate);
        return Cost(prices, reward, numerator, denominator);
    }

    private static void Add(ref BigInteger numerator, ref BigInteger denominator, Ratio rate)
    {
        numerator = numerator * rate.Denominator + rate.Numerator * denominator;
        denominator *= rate.Denominator;
    }

    private static BigInteger[] Cost(Pricing prices, BigInteger amount, BigInteger numerator, BigInteger denominator)
    {
        var fee = BigInteger.Max(Share(amount, numerator, denominator, prices.Step.Units), prices.MinimumFee.Units);
        return [amount, fee, Share(fee, prices.VatRate.Numerator, prices.VatRate.Denominator, prices.Step.Units)];
    }

    private static BigInteger Share(BigInteger amount, BigInteger numerator, BigInteger denominator, BigInteger step)
        => (2 * amount * numerator + denominator * step) / (2 * denominator * step) * step;
}
