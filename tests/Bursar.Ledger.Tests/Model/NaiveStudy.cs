using System.Numerics;

namespace Bursar.Ledger.Tests;

/// <summary>One study of the <see cref="NaiveLedger"/>: its places in four heaps.</summary>
internal sealed class NaiveStudy
{
    public required ObjectId Id { get; init; }

    public required NaiveBook Book { get; init; }

    public required BigInteger Reward { get; init; }

    public required PriceList Prices { get; init; }

    public required int Places { get; set; }

    public StudyState State { get; set; } = StudyState.Draft;

    public BigInteger[] Unit { get; set; } = [0, 0, 0];

    public int Open { get; set; }

    public int Taken { get; set; }

    public int Paid { get; set; }

    public int Closed { get; set; }

    public string Account => $"Held {Id}";

    /// <summary>Reward, fee and VAT of one place: rates as fractions over a common denominator, halves up to the step.</summary>
    public BigInteger[] UnitCost(int places)
    {
        var prices = Book.Prices[Prices];
        BigInteger numerator = prices.FeeRate.Numerator, denominator = prices.FeeRate.Denominator;
        if (places >= prices.LargeStudyPlaces)
        {
            numerator = numerator * prices.LargeStudyRate.Denominator + prices.LargeStudyRate.Numerator * denominator;
            denominator *= prices.LargeStudyRate.Denominator;
        }
        var fee = BigInteger.Max(Share(Reward, numerator, denominator, prices.Step.Units), prices.MinimumFee.Units);
        return [Reward, fee, Share(fee, prices.VatRate.Numerator, prices.VatRate.Denominator, prices.Step.Units)];
    }

    private static BigInteger Share(BigInteger amount, BigInteger numerator, BigInteger denominator, BigInteger step)
        => (2 * amount * numerator + denominator * step) / (2 * denominator * step) * step;
}
