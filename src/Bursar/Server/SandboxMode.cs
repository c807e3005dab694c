using Microsoft.Extensions.Configuration;

namespace Bursar;

/// <summary>Whether the time of the books can be moved.</summary>
internal static class SandboxMode
{
    /// <summary>The clock that can be; null where it cannot, and the books live in the world's time.</summary>
    /// <exception cref="CommandFailure">The setting is wrong, or does not go with where the books are kept or with what time they have.</exception>
    public static MovableClock? ClockOf(IConfiguration settings, StoreSettings store, DataDirectory data, TimeProvider world)
    {
        if (!IsWanted(settings["Bursar:Sandbox"]))
        {
            if (store.Connection is not null || MovableClock.AheadOf(data) == TimeSpan.Zero) return null;
            throw Wrong($"The clock of the books in {data.Path} was moved forward, and their timestamps lie in the future. Serve them with --sandbox.");
        }
        return store.Connection is null
            ? MovableClock.Open(data, world)
            : throw Wrong("Sandbox mode requires SQLite: other nodes of a PostgreSQL database would not know that the clock was moved.");
    }

    private static bool IsWanted(string? text)
    {
        if (string.IsNullOrEmpty(text)) return false;
        return bool.TryParse(text, out var wanted) ? wanted : throw Wrong($"Bursar:Sandbox is \"{text}\"; it must be true or false.");
    }

    private static CommandFailure Wrong(string why) => new(ExitCode.CannotStart, why);
}
