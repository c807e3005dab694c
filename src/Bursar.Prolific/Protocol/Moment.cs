using System.Globalization;

namespace Bursar.Prolific;

/// <summary>A moment on the wire: RFC 3339 in UTC with microseconds, such as <c>2021-05-20T11:03:00.457000Z</c>.</summary>
internal static class Moment
{
    /// <summary>The moment as it is written.</summary>
    public static string Of(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    /// <summary>The same; null where there is none.</summary>
    public static string? Of(DateTimeOffset? at) => at is { } moment ? Of(moment) : null;
}
