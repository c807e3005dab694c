using System.Globalization;

namespace Bursar.WebConsole;

/// <summary>A day in a zone: it begins there when the clocks begin to show it, and ends when the next one begins.</summary>
/// <param name="Day">The day.</param>
/// <param name="Zone">The zone.</param>
public readonly record struct TypedDay(DateOnly Day, TimeZoneInfo Zone)
{
    /// <summary>What is said of a day that is none.</summary>
    public const string Hint = "A day, such as 2026-10-31.";

    private const string Form = "yyyy-MM-dd";

    // The first and the last days that there are have no moments around them in which to search.
    private const int Edge = 3;

    /// <summary>Reads a day as browsers send it; null if it is none.</summary>
    public static TypedDay? Read(string text, TimeZoneInfo zone)
        => DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new(day, zone)
            : null;

    /// <summary>The day that it is in a zone.</summary>
    public static TypedDay Of(DateTimeOffset time, TimeZoneInfo zone) => new(DayOf(time, zone), zone);

    /// <summary>
    /// The first moment of the day. Where clocks leave midnight out, it is later; a day that a zone left out is empty.
    /// </summary>
    public DateTimeOffset Start
    {
        get
        {
            if (Day.DayNumber < Edge) return DateTimeOffset.MinValue;
            if (Day.DayNumber > DateOnly.MaxValue.DayNumber - Edge) return DateTimeOffset.MaxValue;
            // The day that clocks show never goes back for good, so the second at which it comes is found by halving.
            var midnight = new DateTimeOffset(Day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
            var (before, after) = (midnight.AddDays(-2), midnight.AddDays(2));
            while (after - before > TimeSpan.FromSeconds(1))
            {
                var middle = before.AddSeconds(Math.Floor((after - before).TotalSeconds / 2));
                if (DayOf(middle, Zone) < Day) before = middle;
                else after = middle;
            }
            return after;
        }
    }

    /// <summary>The last moment of the day, to the microsecond.</summary>
    public DateTimeOffset End => Plus(1).Start is var next && next > DateTimeOffset.MinValue ? next.AddMicroseconds(-1) : next;

    /// <summary>The day so many days later.</summary>
    public TypedDay Plus(int days)
        => this with { Day = DateOnly.FromDayNumber(Math.Min(Day.DayNumber + days, DateOnly.MaxValue.DayNumber)) };

    private static DateOnly DayOf(DateTimeOffset time, TimeZoneInfo zone)
        => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time, zone).DateTime);
}
