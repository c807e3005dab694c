using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>Amounts and times as people write them.</summary>
internal static class Amounts
{
    /// <summary>An amount with its currency's sign: <c>$0.50</c>.</summary>
    public static string Text(Money amount, Currency currency)
        => Say("Amount", SignOf(currency), $"{amount}".Replace(".", Say("Amount.Decimal"), StringComparison.Ordinal)).Trim();

    /// <summary>The amount for an hour of work, to whole minor units; null if the time is unknown.</summary>
    public static string? Hourly(Money reward, TimeSpan? time, Currency currency) => time is { Ticks: > 0 } work
        ? Text(Money.FromMinor((long)((decimal)reward.WholeMinor * TimeSpan.TicksPerHour / work.Ticks)), currency)
        : null;

    /// <summary>A length of time in its largest two units: <c>1 hour 30 minutes</c>.</summary>
    public static string Time(TimeSpan time)
    {
        (int Count, string Unit)[] parts =
        [
            (time.Days, "Time.Day"), (time.Hours, "Time.Hour"), (time.Minutes, "Time.Minute"), (time.Seconds, "Time.Second"),
        ];
        var shown = parts.SkipWhile(part => part.Count == 0).Take(2).Where(part => part.Count > 0).ToList();
        return shown.Count == 0
            ? Say("Time.None")
            : string.Join(' ', shown.Select(part => SayCount(part.Unit, part.Count)));
    }

    private static string SignOf(Currency currency) => currency switch
    {
        Currency.USD => "$",
        Currency.GBP => "£",
        Currency.EUR => "€",
        _ => $"{currency} ",
    };
}
