using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>Numbers and times as people read them.</summary>
public static class Figures
{
    /// <summary>An amount with separators: <c>10,000.00</c>, <c>−0.3333</c>. The minus is as wide as a digit.</summary>
    public static string Of(Money money)
    {
        var text = money.ToString();
        var sign = text[0] == '-' ? "−" : "";
        var digits = sign.Length > 0 ? text[1..] : text;
        var point = digits.IndexOf('.');
        return $"{sign}{long.Parse(digits[..point]):N0}{digits[point..]}";
    }

    /// <summary>A number with separators.</summary>
    public static string Of(long number) => $"{number:N0}";

    /// <summary>A day and a time to the minute, in the zone of the time: <c>29 Nov 2026, 11:03</c>.</summary>
    public static string Of(DateTimeOffset time) => $"{time.DateTime:d MMM yyyy, HH:mm}";

    /// <summary>A time beside now: <c>3 days 4 hours ago</c>, <c>in 12 minutes</c>, <c>just now</c>.</summary>
    public static string Relative(TimeSpan fromNow)
    {
        if (fromNow.Duration() < TimeSpan.FromMinutes(1)) return "just now";
        return fromNow < TimeSpan.Zero ? $"{Of(fromNow.Duration())} ago" : $"in {Of(fromNow)}";
    }

    /// <summary>A time that programs read: <c>2026-11-29T11:03:38Z</c>.</summary>
    public static string Exact(DateTimeOffset time) => $"{time.UtcDateTime:yyyy-MM-ddTHH:mm:ss}Z";

    /// <summary>A time to the second, as a hint: <c>2026-11-29 11:03:38 UTC</c>.</summary>
    public static string Hint(DateTimeOffset time) => $"{time.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC";

    /// <summary>A span in its two largest units: <c>3 days 4 hours</c>, <c>12 minutes</c>.</summary>
    public static string Of(TimeSpan span)
    {
        var parts = new (int Count, string Unit)[]
        {
            (span.Days, "day"), (span.Hours, "hour"), (span.Minutes, "minute"), (span.Seconds, "second"),
        };
        var shown = parts.SkipWhile(one => one.Count == 0).Take(2).Where(one => one.Count > 0)
            .Select(one => Count(one.Count, one.Unit));
        return string.Join(' ', shown) is { Length: > 0 } text ? text : "0 seconds";
    }

    /// <summary>A number of things: <c>1 study</c>, <c>2 places</c>.</summary>
    public static string Count(long number, string one, string? many = null)
        => $"{Of(number)} {(number == 1 ? one : many ?? one + "s")}";
}
