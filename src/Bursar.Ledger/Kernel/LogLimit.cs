namespace Bursar.Ledger;

/// <summary>
/// Limits how often the same thing is logged: the first time at once, then once in <see cref="Every"/>, with a count.
/// </summary>
/// <param name="clock">Real time.</param>
public sealed class LogLimit(TimeProvider clock)
{
    /// <summary>The shortest time between two lines: 10 seconds.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private long? _last;
    private long _left;

    /// <summary>Whether to log it now.</summary>
    /// <param name="others">The end of the line: how often it happened since the last line; empty for never.</param>
    public bool Allows(out string others)
    {
        lock (_lock)
        {
            others = _left == 0 ? "" : $" ({_left} more like it since the last line.)";
            if (_last is { } last && clock.GetElapsedTime(last) < Every)
            {
                _left++;
                return false;
            }
            _last = clock.GetTimestamp();
            _left = 0;
            return true;
        }
    }
}
