using Microsoft.AspNetCore.Http;

namespace Bursar.Http;

/// <summary>
/// How many bytes of bodies a server has in memory at once, over all its faces. A request takes what its body may need before it
/// reads it, and gives it back when it has been answered, however it ended. Small bodies are not counted: the number of
/// connections bounds them, and they are answered while large ones are turned away.
/// </summary>
/// <param name="bytes">The budget, at least <see cref="RequestBody.MaxBytes"/>.</param>
public sealed class BodyBudget(long bytes)
{
    /// <summary>The default budget: 48 MiB. A large body that came in pieces is in memory twice while it is read.</summary>
    public const long DefaultBytes = 48L << 20;

    /// <summary>The largest body that is not counted: 16 KiB.</summary>
    public const int SmallBytes = 16 << 10;

    private long _taken;
    private long _most;

    /// <summary>The bytes that are taken now.</summary>
    public long Taken => Volatile.Read(ref _taken);

    /// <summary>The most bytes that were taken at once since this was last asked.</summary>
    public long TakeMost() => Interlocked.Exchange(ref _most, Taken);

    /// <summary>Takes bytes until a response has been sent, or its connection is gone.</summary>
    /// <returns>False, and nothing is taken, if fewer are left.</returns>
    internal bool TryTake(HttpResponse response, int size)
    {
        var taken = Interlocked.Add(ref _taken, size);
        if (taken > bytes)
        {
            GiveBack(size);
            return false;
        }
        if (taken > Volatile.Read(ref _most)) Volatile.Write(ref _most, taken);
        response.RegisterForDispose(new Share(this, size));
        return true;
    }

    private void GiveBack(int size) => Interlocked.Add(ref _taken, -size);

    private sealed class Share(BodyBudget budget, int size) : IDisposable
    {
        private int _size = size;

        public void Dispose() => budget.GiveBack(Interlocked.Exchange(ref _size, 0));
    }
}
