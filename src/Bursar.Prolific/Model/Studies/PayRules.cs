using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// The minimum that Prolific lets researchers pay, and what it recommends, in the minor unit (Prolific's help centre: £6.00 or
/// $8.00 an hour of estimated time, £9.00 or $12.00 recommended; £0.10 or $0.14 for a participant who is screened out). Prolific
/// documents no other currency, so others have no minimum.
/// </summary>
internal static class PayRules
{
    /// <summary>The minimum reward per hour; 0 for none.</summary>
    public static long MinimumPerHour(Currency currency) => currency switch { Currency.GBP => 600, Currency.USD => 800, _ => 0 };

    /// <summary>The recommended reward per hour; 0 for none.</summary>
    public static long RecommendedPerHour(Currency currency)
        => currency switch { Currency.GBP => 900, Currency.USD => 1_200, _ => 0 };

    /// <summary>The minimum for a participant who is screened out; 0 for none.</summary>
    public static long MinimumScreenOut(Currency currency) => currency switch { Currency.GBP => 10, Currency.USD => 14, _ => 0 };

    /// <summary>
    /// The minimum reward for work of that many minutes, rounded to the nearest penny, as Prolific's own tools calculate it.
    /// </summary>
    public static long MinimumReward(Currency currency, int minutes)
        => (long)Math.Round(MinimumPerHour(currency) * (decimal)minutes / 60, MidpointRounding.AwayFromZero);

    /// <summary>The shortest time limit for work of that many minutes, in whole minutes: 2 + 2·m + 2·√m, rounded up.</summary>
    public static int MinimumAllowedTime(int minutes) => (int)Math.Ceiling(2 + 2.0 * minutes + 2 * Math.Sqrt(minutes));

    /// <summary>
    /// The default time limit in minutes: five times the estimated time, as in the documented sample (5 → 25), but not less than
    /// the shortest time limit.
    /// </summary>
    public static int DefaultAllowedTime(int minutes) => Math.Max(MinimumAllowedTime(minutes), 5 * minutes);

    /// <summary>Converts a reward for a duration to a reward per hour, to a hundredth of a penny.</summary>
    public static decimal PerHour(decimal reward, double seconds)
        => seconds > 0 ? Rate.Shortest(Math.Round(reward * 3_600 / (decimal)seconds, 2))!.Value : 0;
}
