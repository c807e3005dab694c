namespace Bursar.Storage;

/// <summary>Growing pauses between retries: 2 ms, 4 ms, 8 ms, up to a quarter of a second.</summary>
internal sealed class Pauses(TimeProvider clock)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(250);
    private TimeSpan _next = TimeSpan.FromMilliseconds(2);

    /// <summary>Waits for the next pause.</summary>
    public Task NextAsync(CancellationToken cancellation)
    {
        var pause = _next;
        _next = TimeSpan.FromTicks(Math.Min(2 * pause.Ticks, Longest.Ticks));
        return Task.Delay(pause, clock, cancellation);
    }
}
