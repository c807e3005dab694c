namespace Bursar.Api;

/// <summary>How many streams are open, and when they must end.</summary>
/// <param name="stopping">Ends all of them, when the server stops.</param>
internal sealed class EventStreams(CancellationToken stopping)
{
    /// <summary>The most that are open at once.</summary>
    public const int Max = 256;

    private int _open;

    /// <summary>Cancelled when the server stops.</summary>
    public CancellationToken Stopping => stopping;

    /// <summary>Takes a place, where there is one; <see cref="Close"/> gives it back.</summary>
    public bool TryOpen()
    {
        if (Interlocked.Increment(ref _open) <= Max) return true;
        Close();
        return false;
    }

    /// <summary>Gives a place back.</summary>
    public void Close() => Interlocked.Decrement(ref _open);
}
