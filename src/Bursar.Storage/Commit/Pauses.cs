namespace Bursar.Storage;

/// <summary>Growing pauses between tries, up to a bound: 2 ms, 4 ms, 8 ms … a quarter of a second.</summary>
internal sealed class Pauses(TimeProvider clock, TimeSpan within)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(250);
    private readonly long _start = clock.GetTimestamp();
    private TimeSpan _next = TimeSpan.FromMilliseconds(2);

    /// <summary>Whether there is time for another try.</summary>
    public bool IsLeft => clock.GetElapsedTime(_start) < within;

    /// <summary>Waits.</summary>
    public Task NextAsync()
    {
        var pause = _next;
        _next = TimeSpan.FromTicks(Math.Min(2 * pause.Ticks, Longest.Ticks));
        return Task.Delay(pause, clock);
    }
}
