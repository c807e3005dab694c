namespace Bursar.Api;

/// <summary>
/// The ledger's clock in sandbox mode, where it can be moved forward. On a server without one, the time cannot be moved.
/// </summary>
public interface IMovableClock
{
    /// <summary>The latest time to which the clock can be moved.</summary>
    DateTimeOffset Latest { get; }

    /// <summary>Moves the clock forward permanently.</summary>
    /// <param name="by">The distance: whole seconds, zero or more.</param>
    /// <returns>True if the clock was moved; false, with no effect, if the new time would be later than
    /// <see cref="Latest"/>.</returns>
    bool TryAdvance(TimeSpan by);
}
