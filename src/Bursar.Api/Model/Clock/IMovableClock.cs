namespace Bursar.Api;

/// <summary>The ledger's time where it can be moved: in sandbox mode. A server without one moves no time.</summary>
public interface IMovableClock
{
    /// <summary>The latest time that it can be moved to.</summary>
    DateTimeOffset Latest { get; }

    /// <summary>Moves the time forward, for good.</summary>
    /// <param name="by">By how much: whole seconds, zero or more.</param>
    /// <returns>Whether it was moved; nothing is where it would come to lie beyond <see cref="Latest"/>.</returns>
    bool TryAdvance(TimeSpan by);
}
