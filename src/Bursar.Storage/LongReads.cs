using System.Runtime.InteropServices;
using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// The turns of long reads, such as searches and pages that lie deep. Only some run at once, so that one processor at least is
/// left to what is short; the others wait, for a while and up to a number. In a process, such a read has a thread of its own: the
/// few threads that serve requests would otherwise all be reading.
/// </summary>
/// <param name="atOnce">The most reads at once.</param>
/// <param name="most">The most reads that wait for a turn.</param>
/// <param name="waitFor">The longest wait.</param>
internal sealed partial class LongReads(int atOnce, int most, TimeSpan waitFor) : IDisposable
{
    /// <summary>The most long reads that wait for a turn: 128.</summary>
    public const int MostWaiting = 128;

    /// <summary>The longest wait for a turn: 5 seconds.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    /// <summary>How far a read's own thread stands behind others: about a tenth of their share, where they want it.</summary>
    private const int Niceness = 10;

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
            () => ReadBehindOthers(read),
            CancellationToken.None,
            TaskCreationOptions.LongRunning | TaskCreationOptions.RunContinuationsAsynchronously,
            TaskScheduler.Default),
        cancellation);

    public void Dispose() => _turns.Dispose();

    /// <summary>Reads on the current thread, which ends with the read. On Linux, priorities of .NET's have no effect.</summary>
    private static TResult ReadBehindOthers<TResult>(Func<TResult> read)
    {
        if (OperatingSystem.IsLinux()) _ = SetPriority(which: 0, who: 0, Niceness);
        return read();
    }

    /// <summary>Of the calling thread, if <paramref name="which"/> and <paramref name="who"/> are 0.</summary>
    [LibraryImport("libc", EntryPoint = "setpriority")]
    private static partial int SetPriority(int which, uint who, int priority);

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
