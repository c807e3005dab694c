using Microsoft.Extensions.Configuration;

namespace Bursar;

/// <summary>Decides whether the books' clock can be moved.</summary>
internal static class SandboxMode
{
    /// <summary>The movable clock; null outside sandbox mode, where the books use real time.</summary>
    /// <exception cref="CommandFailure">The setting is invalid, or contradicts the store or the clock of the books.</exception>
    public static MovableClock? ClockOf(IConfiguration settings, StoreSettings store, DataDirectory data, TimeProvider world)
    {
        if (!settings.IsOn("Bursar:Sandbox"))
        {
            if (store.Connection is not null || MovableClock.AheadOf(data) == TimeSpan.Zero) return null;
            throw Wrong(
                $"The clock of the books in {data.Path} was moved forward, and their timestamps lie in the future. Serve them "
                    + "with --sandbox.");
        }
        return store.Connection is null
            ? MovableClock.Open(data, world)
            : throw Wrong(
                "Sandbox mode requires SQLite: other nodes of a PostgreSQL database would not know that the clock was moved.");
    }

    private static CommandFailure Wrong(string why) => new(ExitCode.CannotStart, why);
}
