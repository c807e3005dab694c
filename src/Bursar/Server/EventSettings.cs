using Microsoft.Extensions.Configuration;

namespace Bursar;

/// <summary>How long events are kept.</summary>
internal static class EventSettings
{
    /// <summary>The shortest time: an hour.</summary>
    public static readonly TimeSpan Min = TimeSpan.FromHours(1);

    /// <summary>The longest time: ten years.</summary>
    public static readonly TimeSpan Max = TimeSpan.FromDays(3650);

    private static readonly TimeSpan Default = TimeSpan.FromDays(30);

    /// <summary>Reads <c>Bursar:EventRetention</c>, as <c>30.00:00:00</c>.</summary>
    /// <exception cref="CommandFailure">It is none, or out of its range.</exception>
    public static TimeSpan RetentionOf(IConfiguration settings) => settings.TimeOf("Bursar:EventRetention", Default, Min, Max);
}
