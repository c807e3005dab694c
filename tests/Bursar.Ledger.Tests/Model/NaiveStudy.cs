using System.Numerics;

namespace Bursar.Ledger.Tests;

/// <summary>One study of the <see cref="NaiveLedger"/>: its places in five heaps.</summary>
internal sealed class NaiveStudy
{
    public required ObjectId Id { get; init; }

    public required NaiveBook Book { get; init; }

    public required BigInteger Reward { get; init; }

    public required PriceList Prices { get; init; }

    public required int Places { get; set; }

    public required TimeSpan TimeLimit { get; init; }

    public required TimeSpan ApproveAfter { get; init; }

    public required DateTimeOffset? ExpiresAt { get; init; }

    public StudyState State { get; set; } = StudyState.Draft;

    public BigInteger[] Unit { get; set; } = [0, 0, 0];

    public int Open { get; set; }

    /// <summary>Taken, and not submitted yet.</summary>
    public int Working { get; set; }

    public int Submitted { get; set; }

    public int Paid { get; set; }

    public int Closed { get; set; }

    public string Account => $"Held {Id}";

    public bool IsExpired(DateTimeOffset now) => ExpiresAt is { } expiry && expiry <= now;

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
