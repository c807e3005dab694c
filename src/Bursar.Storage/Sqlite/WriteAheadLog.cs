using System.Runtime.InteropServices;
using Bursar.Ledger;
using Microsoft.Extensions.Logging;
using SQLitePCL;

namespace Bursar.Storage;

/// <summary>
/// Copies the write-ahead log back into the data file, between batches, so that a failure shows. SQLite does so within a commit
/// and ignores failures.
/// </summary>
internal sealed unsafe class WriteAheadLog : IDisposable
{
    /// <summary>The log is copied back when it has this many frames: 64 MiB.</summary>
    public const int CopyAtFrames = 32_768;

    /// <summary>After an attempt that did not empty the log, the next one comes this many frames later.</summary>
    private const int AgainAfterFrames = CopyAtFrames / 4;

    /// <summary>A log this long is warned of, and again each time it doubles: 256 MiB.</summary>
    private const long WarnAtBytes = 256L * 1024 * 1024;

    private const int FrameHead = 24;
    private const int ReaderPatienceMs = 50;
    private const int UsualPatienceMs = 5_000;
    private readonly ILogger _log;
    private readonly string _path;
    private readonly int* _frames = (int*)NativeMemory.AllocZeroed(sizeof(int));
    private SqliteConnection _writer;
    private long _frameBytes;
    private int _due = CopyAtFrames;
    private int _seen;
    private long _warnAt = WarnAtBytes;

    /// <param name="writer">The connection that writes.</param>
    /// <param name="path">Its file.</param>
    /// <param name="log">Where a log that grows is warned of.</param>
    public WriteAheadLog(SqliteConnection writer, string path, ILogger log)
    {
        (_writer, _path, _log) = (writer, path, log);
        Attach(writer);
    }

    /// <summary>The size of what is in the log, in bytes.</summary>
    public long Bytes => Volatile.Read(ref *_frames) * _frameBytes;

    /// <summary>Goes on with another connection to the same file.</summary>
    public void Attach(SqliteConnection writer)
    {
        _writer = writer;
        _frameBytes = writer.Ask("PRAGMA page_size") + FrameHead;
        Volatile.Write(ref *_frames, 0);
        SqliteNative.CountFrames(writer.Handle, _frames);
    }

    /// <summary>
    /// Copies the log back if it is long enough. Readers are not waited for, unless the log has doubled meanwhile.
    /// </summary>
    /// <exception cref="StoreException">The disk failed.</exception>
    public void CopyBack()
    {
        var frames = *_frames;
        if (frames < _seen) (_due, _warnAt) = (CopyAtFrames, WarnAtBytes); // A commit began the log anew.
        _seen = frames;
        if (frames < _due) return;
        _due = frames + AgainAfterFrames;
        if (frames < 2 * CopyAtFrames) Run(raw.SQLITE_CHECKPOINT_PASSIVE, UsualPatienceMs);
        else Run(raw.SQLITE_CHECKPOINT_RESTART, ReaderPatienceMs);
        if (Bytes < _warnAt) return;
        StoreLog.LogGrows(_log, _path, Bytes / (1024 * 1024));
        _warnAt = 2 * Bytes;
    }

    /// <summary>Copies the whole log back and empties it, as far as readers in other processes allow.</summary>
    /// <returns>Whether everything in it is now durable in the data file.</returns>
    /// <exception cref="StoreException">The disk failed.</exception>
    public bool CopyBackAll()
    {
        var (frames, copied) = Run(raw.SQLITE_CHECKPOINT_TRUNCATE, ReaderPatienceMs);
        return frames == copied;
    }

    public void Dispose()
    {
        // The connection is closed: nothing writes there any more.
        NativeMemory.Free(_frames);
    }

    private (int Frames, int Copied) Run(int mode, int patienceMs)
    {
        _writer.Check(raw.sqlite3_busy_timeout(_writer.Handle, patienceMs));
        var result = raw.sqlite3_wal_checkpoint_v2(_writer.Handle, null, mode, out var frames, out var copied);
        _writer.Check(raw.sqlite3_busy_timeout(_writer.Handle, UsualPatienceMs));
        if (result != raw.SQLITE_BUSY) _writer.Check(result);
        return (frames, copied);
    }
}
