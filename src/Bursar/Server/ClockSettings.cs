using Microsoft.Extensions.Configuration;

namespace Bursar;

/// <summary>How far the machine's clock is believed.</summary>
internal static class ClockSettings
{
    private static readonly TimeSpan Default = TimeSpan.FromDays(1);

    /// <summary>More than the time for which a running server may not have noted how late it is.</summary>
    private static readonly TimeSpan Min = TimeSpan.FromHours(1);

    private static readonly TimeSpan Max = TimeSpan.FromDays(3650);

    /// <summary>Reads <c>Bursar:MaxClockJump</c>, as <c>1.00:00:00</c>.</summary>
    /// <exception cref="CommandFailure">It is none, or out of its range.</exception>
    public static TimeSpan MaxJumpOf(IConfiguration settings) => settings.TimeOf("Bursar:MaxClockJump", Default, Min, Max);
}
