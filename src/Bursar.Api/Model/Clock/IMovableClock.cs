namespace Bursar.Api;

/// <summary>
/// The ledger's clock in sandbox mode, where it can be moved forward and stopped. On a server without one, it cannot.
/// </summary>
public interface IMovableClock
{
    /// <summary>The latest time to which the clock can be moved.</summary>
    DateTimeOffset Latest { get; }

    /// <summary>Whether it stands still until it is moved or runs again.</summary>
    bool IsFrozen { get; }

    /// <summary>Moves the clock forward permanently.</summary>
    /// <param name="by">The distance: whole seconds, zero or more.</param>
    /// <returns>True if the clock was moved; false, with no effect, if the new time would be later than
    /// <see cref="Latest"/>.</returns>
    bool TryAdvance(TimeSpan by);

    /// <summary>Moves the clock forward permanently.</summary>
    /// <param name="to">The new time. A clock that runs is at most a second later.</param>
    /// <returns>True if the clock was moved; false, with no effect, if that time is over or later than
    /// <see cref="Latest"/>.</returns>
    bool TrySet(DateTimeOffset to);

    /// <summary>Stops the clock, also for servers that are started later. It can still be moved.</summary>
    void Freeze();

    /// <summary>Lets the clock run again, from where it stands.</summary>
    void Resume();
}
