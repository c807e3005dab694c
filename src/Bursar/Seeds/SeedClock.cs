namespace Bursar;

/// <summary>The books' clock while they are planted: it stands where it is put, at most at the real time.</summary>
/// <param name="world">The real time.</param>
internal sealed class SeedClock(TimeProvider world) : TimeProvider
{
    private readonly DateTimeOffset _end = world.GetUtcNow();
    private DateTimeOffset _now = world.GetUtcNow();

    /// <summary>Puts it so long before the real time; it must not go back.</summary>
    public void SetBack(TimeSpan time) => _now = _end - time;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => _now;
}
