namespace Bursar.Ledger;

/// <summary>
/// When a failed delivery is tried again: after a random time up to 1 minute, 2 minutes, 4 … (exponential, with full jitter), at
/// most <see cref="Delivery.MaxAttempts"/> times and within <see cref="Delivery.Lifetime"/>.
/// </summary>
public static class Backoff
{
    private static readonly TimeSpan First = TimeSpan.FromMinutes(1);

    /// <summary>When to make the next attempt; null to give up.</summary>
    /// <param name="delivery">The delivery after the failed attempt.</param>
    /// <param name="now">The present time of the books.</param>
    /// <param name="jitter">A random number from 0 to 1.</param>
    public static DateTimeOffset? Next(Delivery delivery, DateTimeOffset now, double jitter)
    {
        var end = delivery.HappenedAt + Delivery.Lifetime;
        if (delivery.Attempts >= Delivery.MaxAttempts || now >= end) return null;
        var next = now + (First * Math.Pow(2, delivery.Attempts - 1) * jitter);
        return next < end ? next : end;
    }
}
