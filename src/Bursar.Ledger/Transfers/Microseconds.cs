namespace Bursar.Ledger;

/// <summary>Timestamps as they are stored and hashed: whole microseconds since 1970, UTC.</summary>
public static class Microseconds
{
    /// <summary>Converts a timestamp to microseconds, rounded down.</summary>
    public static long Of(DateTimeOffset time) => (time.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    /// <summary>Converts microseconds to a timestamp, UTC.</summary>
    public static DateTimeOffset ToTime(long microseconds)
        => new(DateTimeOffset.UnixEpoch.Ticks + microseconds * TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);

    /// <summary>Truncates a timestamp to whole microseconds, UTC: the precision that a store keeps.</summary>
    public static DateTimeOffset Whole(DateTimeOffset time) => ToTime(Of(time));

    /// <summary>The clock's time in whole microseconds, UTC: the precision that a store keeps.</summary>
    public static DateTimeOffset GetUtcMicroseconds(this TimeProvider clock) => Whole(clock.GetUtcNow());
}
