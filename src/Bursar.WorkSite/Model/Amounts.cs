using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>Amounts and times as people write them.</summary>
internal static class Amounts
{
    /// <summary>An amount with its currency's sign: <c>$0.50</c>.</summary>
    public static string Text(Money amount, Currency currency) => $"{SignOf(currency)}{amount}";

    /// <summary>The amount for an hour of work, to whole minor units; null if the time is unknown.</summary>
    public static string? Hourly(Money reward, TimeSpan? time, Currency currency) => time is { Ticks: > 0 } work
        ? Text(Money.FromMinor((long)((decimal)reward.WholeMinor * TimeSpan.TicksPerHour / work.Ticks)), currency)
        : null;

    /// <summary>A length of time in its largest two units: <c>1 hour 30 minutes</c>.</summary>
    public static string Time(TimeSpan time)
    {
        (int Count, string Unit)[] parts =
            [(time.Days, "day"), (time.Hours, "hour"), (time.Minutes, "minute"), (time.Seconds, "second")];
        var shown = parts.SkipWhile(part => part.Count == 0).Take(2).Where(part => part.Count > 0).ToList();
        return shown.Count == 0
            ? "less than a second"
            : string.Join(' ', shown.Select(part => $"{part.Count} {part.Unit}{(part.Count == 1 ? "" : "s")}"));
    }

    /// <summary>A number of things: <c>1 place</c>, <c>2 places</c>.</summary>
    public static string Count(long count, string one) => $"{count:N0} {one}{(count == 1 ? "" : "s")}";

    private static string SignOf(Currency currency) => currency switch
    {
        Currency.USD => "$",
        Currency.GBP => "£",
        Currency.EUR => "€",
        _ => $"{currency} ",
    };
}
