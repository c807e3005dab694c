using System.Globalization;

namespace Bursar.Bench;

/// <summary>Figures as the tables show them.</summary>
internal static class Figure
{
    public static string Count(double value) => Math.Round(value).ToString("N0", CultureInfo.InvariantCulture);

    public static string Rate(double perSecond) => $"{Count(perSecond)}/s";

    public static string Ratio(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    public static string Bytes(double value) => $"{Count(value)} B";

    public static string Megabytes(double bytes) => $"{Count(bytes / 1024 / 1024)} MB";

    /// <summary>Processor time of one command or answer, in microseconds.</summary>
    public static string Processor(TimeSpan time)
        => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMicroseconds:0.0} µs");

    /// <summary>Microseconds below ten milliseconds, else milliseconds.</summary>
    public static string Time(TimeSpan time) => time.TotalMilliseconds switch
    {
        < 10 => $"{Count(time.TotalMicroseconds)} µs",
        < 100 => time.TotalMilliseconds.ToString("0.0 'ms'", CultureInfo.InvariantCulture),
        _ => $"{Count(time.TotalMilliseconds)} ms",
    };
}
