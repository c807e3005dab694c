using System.Text.Json.Nodes;
using Bursar.Api;

namespace Bursar;

/// <summary>
/// The time in which a simulation takes place: the books' clock, which stands still but for the steps that it makes. It waits in
/// real time as long as the plan's speed says.
/// </summary>
internal sealed class CrowdTime
{
    private readonly ServerClient _server;
    private readonly double? _speed;
    private readonly bool _wasFrozen;

    private CrowdTime(ServerClient server, double? speed, ClockAnswer before, DateTimeOffset now)
        => (_server, _speed, _wasFrozen, Now) = (server, speed, before.Frozen, now);

    /// <summary>The books' time.</summary>
    public DateTimeOffset Now { get; private set; }

    /// <summary>Stops the books' clock.</summary>
    /// <exception cref="CommandFailure">The server is no sandbox.</exception>
    public static async Task<CrowdTime> BeginAsync(ServerClient server, double? speed, CancellationToken cancellation)
    {
        var before = await server.GetAsync("clock", ClockJson.Default.ClockAnswer, cancellation);
        var stopped = await PostAsync(server, new() { ["frozen"] = true }, cancellation);
        return new(server, speed, before, stopped.Now);
    }

    /// <summary>
    /// Goes to a time, after which everything has happened that falls due until then; also what was due already, at its time.
    /// </summary>
    public async Task GoToAsync(DateTimeOffset time, CancellationToken cancellation)
    {
        var seconds = Math.Max(0, (long)Math.Ceiling((time - Now).TotalSeconds));
        if (seconds > 0 && _speed is { } speed) await Task.Delay(TimeSpan.FromSeconds(seconds / speed), cancellation);
        Now = (await PostAsync(_server, new() { ["advance_seconds"] = seconds }, cancellation)).Now;
    }

    /// <summary>Lets the clock run again, if it did before.</summary>
    public Task EndAsync() => _wasFrozen
        ? Task.CompletedTask
        : PostAsync(_server, new() { ["frozen"] = false }, CancellationToken.None);

    private static Task<ClockAnswer> PostAsync(ServerClient server, JsonObject wish, CancellationToken cancellation)
        => server.PostAsync("clock", wish, ClockJson.Default.ClockAnswer, null, cancellation);
}
