using System.Globalization;

namespace Bursar.WebConsole;

/// <summary>A date and a time that someone typed, in a zone.</summary>
/// <param name="Text">What was typed, as browsers send it; empty for nothing.</param>
/// <param name="Zone">The zone in which it is meant, unless it says an offset itself.</param>
public sealed record TypedTime(string Text, TimeZoneInfo Zone)
{
    private static readonly string[] Forms = ["yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];

    /// <summary>The time; null if nothing was typed, or it is none.</summary>
    public DateTimeOffset? At { get; private init; }

    /// <summary>Why it is none; null for nothing.</summary>
    public string? Error { get; private init; }

    /// <summary>Whether clocks showed it twice, because they were set back; then it is the first of the two.</summary>
    public bool IsTwice { get; private init; }

    /// <summary>Reads what was typed.</summary>
    public static TypedTime Read(string text, TimeZoneInfo zone)
    {
        var typed = new TypedTime(text, zone);
        if (text.Length == 0) return typed;
        if (!DateTime.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var time))
            return typed with { Error = "A date and a time, such as 2026-10-31 23:59." };
        if (time.Kind == DateTimeKind.Utc) return typed with { At = new(time) };
        if (zone.IsInvalidTime(time))
            return typed with { Error = $"Clocks in {zone.Id} leave this time out: they are put forward then." };
        return zone.IsAmbiguousTime(time)
            ? typed with { At = AtOffset(time, zone.GetAmbiguousTimeOffsets(time).Max()), IsTwice = true }
            : typed with { At = AtOffset(time, zone.GetUtcOffset(time)) };
    }

    /// <summary>Beyond the years 1 to 9999, the nearest moment that there is.</summary>
    private static DateTimeOffset AtOffset(DateTime time, TimeSpan offset) => new(
        Math.Clamp(time.Ticks - offset.Ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), TimeSpan.Zero);
}
