using System.Runtime.InteropServices;
using Bursar.Ledger;
using Microsoft.Win32.SafeHandles;

namespace Bursar.Storage;

/// <summary>
/// Locks a file itself, whatever its name: neither a hard link nor the removal of a lock file gets around it. It locks one byte
/// far behind the end, which neither SQLite nor .NET locks, for the open file (F_OFD_SETLK) and not for the process: closing
/// another handle does not release it. Only on 64-bit Linux; elsewhere it locks nothing.
/// </summary>
internal sealed partial class InodeLock : IDisposable
{
    private const int SetLock = 37;
    private const short WriteLock = 1;
    private const short Unlock = 2;
    private const long Place = 1L << 62;
    private readonly SafeFileHandle? _file;

    /// <summary>Takes the lock, or fails at once.</summary>
    /// <exception cref="StoreException">Another process holds it.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public InodeLock(string path)
    {
        if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess) return;
        _file = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite);
        var range = new Range { Type = WriteLock, Start = Place, Length = 1 };
        if (Control(_file, SetLock, ref range) == 0) return;
        _file.Dispose();
        throw new StoreException($"{path} is in use by another Bursar; stop that one first.");
    }

    /// <summary>
    /// Releases the lock. Closing alone would not: a process that is just being started holds a copy of every handle until it
    /// runs its own program, and the lock with it.
    /// </summary>
    public void Dispose()
    {
        if (_file is null || _file.IsClosed) return;
        var range = new Range { Type = Unlock, Start = Place, Length = 1 };
        _ = Control(_file, SetLock, ref range);
        _file.Dispose();
    }

    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    private static partial int Control(SafeFileHandle file, int command, ref Range range);

    /// <summary>The C library's <c>struct flock</c> on 64-bit Linux.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Range
    {
        public short Type;
        public short Whence;
        public long Start;
        public long Length;
        public int Process;
    }
}
