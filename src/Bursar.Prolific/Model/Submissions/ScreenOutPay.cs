using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// What people who are screened out get for their time (Prolific API docs, Submissions: at least £0.10 or $0.14 a minute, or
/// £6.00 or $8.00 an hour). The time is the average over those who are screened out together, and a minute at the least.
/// </summary>
/// <param name="Currency">The workspace's.</param>
/// <param name="Average">The average time.</param>
internal readonly record struct ScreenOutPay(Currency Currency, TimeSpan Average)
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>The least that a rate an hour can be.</summary>
    public Money MinimumPerHour => Money.FromMinor(PayRules.MinimumPerHour(Currency));

    /// <summary>The least that each can get: a rate a minute.</summary>
    public Money Minimum => For(Money.FromMinor(PayRules.MinimumScreenOut(Currency)), Minute);

    /// <summary>What each should get: at the rate that is recommended for studies.</summary>
    public Money Recommended => PerHour(Money.FromMinor(PayRules.RecommendedPerHour(Currency)));

    /// <summary>The average time in minutes, to two decimals.</summary>
    public decimal AverageMinutes
        => Rate.Shortest(Math.Round((decimal)Average.Ticks / TimeSpan.TicksPerMinute, 2, MidpointRounding.AwayFromZero))!.Value;

    /// <summary>The pay of some submissions together, all of which were submitted.</summary>
    public static ScreenOutPay Of(Book book, IReadOnlyList<SubmissionAccess> found) => new(
        book.Currency,
        TimeSpan.FromTicks(found.Sum(one => (one.Submission.SubmittedAt - one.Submission.TakenAt)!.Value.Ticks) / found.Count));

    /// <summary>The pay at a rate an hour.</summary>
    public Money PerHour(Money rate) => For(rate, Hour);

    /// <summary>Rounded up to whole minor units, so that nobody gets less than the rate.</summary>
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
