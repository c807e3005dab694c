namespace Bursar.Http;

/// <summary>Limits the number of open streams of a face, and ends them when the server stops.</summary>
/// <param name="stopping">Cancelled when the server stops.</param>
public sealed class EventStreams(CancellationToken stopping)
{
    /// <summary>The most streams open at once.</summary>
    public const int Max = 256;

    private int _open;

    /// <summary>Cancelled when the server stops.</summary>
    public CancellationToken Stopping => stopping;

    /// <summary>Takes a place, if there is one; <see cref="Close"/> returns it.</summary>
    public bool TryOpen()
    {
        if (Interlocked.Increment(ref _open) <= Max) return true;
        Close();
        return false;
    }

    /// <summary>Returns a place.</summary>
    public void Close() => Interlocked.Decrement(ref _open);
}
