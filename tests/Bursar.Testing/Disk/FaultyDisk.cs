using System.Collections.Concurrent;

namespace Bursar.Testing;

/// <summary>
/// The disk under the SQLite files of one directory: it fails when a test says so, as a real one does (EIO), and counts what is
/// asked of it. It stands between SQLite and the operating system (a VFS), so that everything above it is the real thing. It must
/// be there before the files are opened.
/// </summary>
public sealed class FaultyDisk : IDisposable
{
    private static readonly ConcurrentDictionary<string, FaultyDisk> Disks = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<DiskCall> _calls = [];
    private readonly string _directory;

    /// <param name="directory">Where its files lie; directories below it are not on it.</param>
    public FaultyDisk(string directory)
    {
        _directory = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        Disks[_directory] = this;
        FaultyFiles.Register();
    }

    /// <summary>Whether a call fails. SQLite asks from any thread.</summary>
    public Func<DiskCall, bool> Fails { get; set; } = static _ => false;

    /// <summary>Whether writes that fail say that the disk is full, instead of an input or output error.</summary>
    public bool IsFull { get; set; }

    /// <summary>How much of a write that fails still reaches the disk, of its length. Default: nothing.</summary>
    public Func<int, int> Torn { get; set; } = static _ => 0;

    /// <summary>
    /// What a power cut would leave. With it a sync reaches only this image, and not the machine's disk. Null: not kept.
    /// </summary>
    public DiskImage? Image { get; init; }

    /// <summary>What was asked so far, reads excepted.</summary>
    public IReadOnlyCollection<DiskCall> Calls => _calls;

    /// <summary>Lets everything fail that this is true of, until <see cref="Mend"/>.</summary>
    public void Break(Func<DiskCall, bool> fails) => Fails = fails;

    /// <summary>Lets the next call fail that this is true of, and no other.</summary>
    public void BreakOnce(Func<DiskCall, bool> fails)
    {
        var left = 1;
        Fails = call => fails(call) && Interlocked.Decrement(ref left) >= 0;
    }

    /// <summary>The same for a sync, and what it has not written is forgotten (<see cref="DiskImage.ForgetUnsynced"/>).</summary>
    public void LoseOnce(Func<DiskCall, bool> fails)
    {
        BreakOnce(fails);
        var failsOnce = Fails;
        Fails = call =>
        {
            var isLost = failsOnce(call);
            if (isLost) Image?.ForgetUnsynced(call.Path);
            return isLost;
        };
    }

    /// <summary>Lets nothing fail any more.</summary>
    public void Mend() => Fails = static _ => false;

    public void Dispose() => Disks.TryRemove(_directory, out _);

    /// <summary>The disk that a file is on; null for any other.</summary>
    internal static FaultyDisk? Of(string path)
        => Path.GetDirectoryName(path) is { } directory && Disks.TryGetValue(directory, out var disk) ? disk : null;

    /// <summary>Notes a call.</summary>
    /// <returns>Whether it fails.</returns>
    internal bool Ask(DiskOperation operation, string path)
    {
        var call = new DiskCall(operation, path);
        if (operation != DiskOperation.Read) _calls.Enqueue(call);
        return Fails(call);
    }
}
