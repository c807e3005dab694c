using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// The payment for participants who are screened out (Prolific API docs, Submissions: at least £0.10 or $0.14 a minute, or £6.00
/// or $8.00 an hour). The time is the average over the submissions that are screened out together, and at least one minute.
/// </summary>
/// <param name="Currency">The workspace's currency.</param>
/// <param name="Average">The average time.</param>
internal readonly record struct ScreenOutPay(Currency Currency, TimeSpan Average)
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>The minimum hourly rate.</summary>
    public Money MinimumPerHour => Money.FromMinor(PayRules.MinimumPerHour(Currency));

    /// <summary>The minimum payment per participant, from a rate per minute.</summary>
    public Money Minimum => For(Money.FromMinor(PayRules.MinimumScreenOut(Currency)), Minute);

    /// <summary>The recommended payment per participant, at the hourly rate that is recommended for studies.</summary>
    public Money Recommended => PerHour(Money.FromMinor(PayRules.RecommendedPerHour(Currency)));

    /// <summary>The average time in minutes, to two decimals.</summary>
    public decimal AverageMinutes
        => Rate.Shortest(Math.Round((decimal)Average.Ticks / TimeSpan.TicksPerMinute, 2, MidpointRounding.AwayFromZero))!.Value;

    /// <summary>Computes the payment for submissions that are screened out together, all of which were submitted.</summary>
    public static ScreenOutPay Of(Book book, IReadOnlyList<SubmissionAccess> found) => new(
        book.Currency,
        TimeSpan.FromTicks(found.Sum(one => (one.Submission.SubmittedAt - one.Submission.TakenAt)!.Value.Ticks) / found.Count));

    /// <summary>The payment at an hourly rate.</summary>
    public Money PerHour(Money rate) => For(rate, Hour);

    /// <summary>Rounded up to whole minor units, so that no participant gets less than the rate.</summary>
    private Money For(Money rate, TimeSpan span)
    {
        var time = Average < Minute ? Minute : Average;
        var (minor, rest) = Int128.DivRem((Int128)rate.WholeMinor * time.Ticks, span.Ticks);
        return Money.FromMinor(checked((long)minor + (rest > 0 ? 1 : 0)));
    }
}

/// <summary>The answer to a bulk screen-out.</summary>
internal sealed record ScreenOutAnswer(
    [property: JsonPropertyName("message")] string Message,
    [property: JsonPropertyName("payment_per_participant")] Amount PaymentPerParticipant);

/// <summary>The answer of the screen-out payment calculator.</summary>
internal sealed record ScreenOutPayAnswer(
    [property: JsonPropertyName("recommended_reward")] Amount Recommended,
    [property: JsonPropertyName("minimum_reward")] Amount Minimum,
    [property: JsonPropertyName("average_submission_time_minutes")] decimal AverageMinutes);
