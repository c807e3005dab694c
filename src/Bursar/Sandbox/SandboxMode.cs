using Bursar.Api;
using Microsoft.Extensions.Configuration;

namespace Bursar;

/// <summary>Decides whether the books' clock can be moved.</summary>
internal static class SandboxMode
{
    /// <summary>The setting that stops the clock of new books.</summary>
    public const string FrozenAt = "Bursar:FrozenAt";

    /// <summary>What it must be.</summary>
    public const string StartMust = "must be a time from 2000 to 2099, such as 2026-01-01T00:00:00Z";

    /// <summary>Whether a text is a time at which the clock of new books can stand.</summary>
    public static bool IsStart(string text) => IsStart(text, out _);

    /// <summary>The movable clock; null outside sandbox mode, where the books use real time.</summary>
    /// <exception cref="CommandFailure">The setting is invalid, or contradicts the store or the clock of the books.</exception>
    public static MovableClock? ClockOf(IConfiguration settings, StoreSettings store, DataDirectory data, TimeProvider world)
    {
        if (!settings.IsOn("Bursar:Sandbox"))
        {
            if (store.IsPostgres || MovableClock.StateOf(data) == ClockState.Real) return null;
            throw Wrong(
                $"The clock of the books in {data.Path} was moved or stopped, so that it is not the time of the world. "
                    + "Serve them with --sandbox.");
        }
        return !store.IsPostgres
            ? MovableClock.Open(data, world, StartOf(settings, data))
            : throw Wrong(
                "Sandbox mode requires SQLite: other nodes of a PostgreSQL database would not know that the clock was moved.");
    }

    private static bool IsStart(string text, out DateTimeOffset time)
        => TimestampConverter.TryParse(text, out time) && time.UtcDateTime.Year is >= 2000 and < 2100;

    /// <summary>Where the clock of new books begins; null for real time, and for books that are there.</summary>
    private static ClockState? StartOf(IConfiguration settings, DataDirectory data)
    {
        if (settings[FrozenAt] is not { Length: > 0 } text) return null;
        if (!IsStart(text, out var time)) throw Wrong($"{FrozenAt} {StartMust}.");
        return File.Exists(data.DataFile) ? null : ClockState.StandingAt(time);
    }

    private static CommandFailure Wrong(string why) => new(ExitCode.CannotStart, why);
}
