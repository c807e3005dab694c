namespace Bursar.Ledger;

/// <summary>Moments as they are stored and hashed: whole microseconds since 1970, UTC.</summary>
public static class Microseconds
{
    /// <summary>A moment as microseconds, rounded down.</summary>
    public static long Of(DateTimeOffset time) => (time.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    /// <summary>Microseconds as a moment.</summary>
    public static DateTimeOffset ToTime(long microseconds)
        => new(DateTimeOffset.UnixEpoch.Ticks + microseconds * TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);

    /// <summary>A moment, UTC, without what would be lost in storage.</summary>
    public static DateTimeOffset Whole(DateTimeOffset time) => ToTime(Of(time));

    /// <summary>The clock's time, without what would be lost in storage.</summary>
    public static DateTimeOffset GetUtcMicroseconds(this TimeProvider clock) => Whole(clock.GetUtcNow());
}
