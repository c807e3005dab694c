using System.Globalization;

namespace Bursar.Prolific;

/// <summary>Timestamps on the wire: RFC 3339 in UTC with microseconds, as Prolific writes them.</summary>
internal static class Timestamp
{
    /// <summary><c>2021-05-20T11:03:00.457000Z</c>; null for none.</summary>
    public static string? Of(DateTimeOffset? moment)
        => moment?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    /// <summary>
    /// Reads RFC 3339, or a local time followed by a space and the name of its time zone, as in the documentation of study
    /// collections; null if it is neither.
    /// </summary>
    public static DateTimeOffset? Parse(string text)
    {
        var space = text.IndexOf(' ');
        if (space < 0) return HasZone(text) && TryParse(text, out var moment) ? moment : null;
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(text[(space + 1)..], out var zone) || HasZone(text[..space])) return null;
        if (!TryParse(text[..space], out var local) || zone.IsInvalidTime(local.DateTime)) return null;
        // At the ends of the calendar, the same time in UTC may lie beyond it.
        var ticks = local.Ticks - zone.GetUtcOffset(local.DateTime).Ticks;
        if (ticks < DateTimeOffset.MinValue.Ticks || ticks > DateTimeOffset.MaxValue.Ticks) return null;
        return new DateTimeOffset(ticks, TimeSpan.Zero);
    }

    private static bool HasZone(string text)
    {
        var time = text.IndexOf('T');
        return time > 0 && (text[^1] is 'Z' or 'z' || text.AsSpan(time).IndexOfAny('+', '-') > 0);
    }

    private static bool TryParse(string text, out DateTimeOffset moment)
    {
        const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTimeOffset.TryParseExact(
            text,
            ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"],
            CultureInfo.InvariantCulture,
            Styles,
            out moment);
    }
}
