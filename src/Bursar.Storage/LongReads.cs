using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// The turns of long reads, such as searches and pages that lie deep. Only some run at once, so that one processor at least is left
/// to what is short; the others wait, for a while and up to a number. In a process, such a read has a thread of its own: the few
/// threads that serve requests would otherwise all be reading.
/// </summary>
/// <param name="atOnce">The most reads at once.</param>
/// <param name="most">The most reads that wait for a turn.</param>
/// <param name="waitFor">The longest wait.</param>
internal sealed class LongReads(int atOnce, int most, TimeSpan waitFor) : IDisposable
{
    /// <summary>The most long reads that wait for a turn: 128.</summary>
    public const int MostWaiting = 128;

    /// <summary>The longest wait for a turn: 5 seconds.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _turns = new(atOnce);
    private int _waiting;

    /// <summary>Half of the processors, at least one.</summary>
    public LongReads()
        : this(AtOnce, MostWaiting, LongestWait)
    {
    }

    /// <summary>The most long reads at once.</summary>
    public static int AtOnce => Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>Reads when it has a turn.</summary>
    /// <exception cref="StoreException">Too many others wait, or for too long; otherwise what the read throws.</exception>
    public async ValueTask<TResult> RunAsync<TResult>(Func<Task<TResult>> read, CancellationToken cancellation)
    {
        await EnterAsync(cancellation);
        try
        {
            return await read();
        }
        finally
        {
            _turns.Release();
        }
    }

    /// <summary>Reads on a thread of its own when it has a turn.</summary>
    /// <inheritdoc cref="RunAsync"/>
    public ValueTask<TResult> RunOnThreadAsync<TResult>(Func<TResult> read, CancellationToken cancellation) => RunAsync(
        () => Task.Factory.StartNew(
            read,
            CancellationToken.None,
            TaskCreationOptions.LongRunning | TaskCreationOptions.RunContinuationsAsynchronously,
            TaskScheduler.Default),
        cancellation);

    public void Dispose() => _turns.Dispose();

    private async ValueTask EnterAsync(CancellationToken cancellation)
    {
        if (_turns.Wait(0, cancellation)) return;
        try
        {
            if (Interlocked.Increment(ref _waiting) <= most && await _turns.WaitAsync(waitFor, cancellation)) return;
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
        throw new StoreException("Too many long lists are being read.") { IsBusy = true };
    }
}
