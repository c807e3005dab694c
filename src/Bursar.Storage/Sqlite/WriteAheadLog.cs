using System.Runtime.InteropServices;
using Bursar.Ledger;
using Microsoft.Extensions.Logging;
using SQLitePCL;

namespace Bursar.Storage;

/// <summary>
/// Copies the write-ahead log back into the data file, so that a failure shows. SQLite does so within a commit and ignores
/// failures. Most of it is copied beside the commits, on a connection of its own; the writer copies what they have added
/// meanwhile, and the log begins anew.
/// </summary>
internal sealed unsafe class WriteAheadLog : IDisposable
{
    /// <summary>The log is usually copied back when it has this many frames: 64 MiB.</summary>
    public const int UsualFrames = 32_768;

    /// <summary>A log this long is warned of, and again each time it doubles: 256 MiB.</summary>
    private const long WarnAtBytes = 256L * 1024 * 1024;

    private const int MostPasses = 4;
    private const int FrameHead = 24;
    private const int ReaderPatienceMs = 50;
    private const int UsualPatienceMs = 5_000;
    private readonly ILogger _log;
    private readonly string _path;
    private readonly int* _frames = (int*)NativeMemory.AllocZeroed(sizeof(int));
    private readonly int _copyAt;
    private SqliteConnection _writer;
    private Task? _beside;
    private long _frameBytes;
    private int _due;
    private int _seen;
    private long _warnAt = WarnAtBytes;

    /// <param name="writer">The connection that writes.</param>
    /// <param name="path">Its file.</param>
    /// <param name="log">Where a log that grows is warned of.</param>
    /// <param name="copyAt">With how many frames it is copied back.</param>
    public WriteAheadLog(SqliteConnection writer, string path, ILogger log, int copyAt = UsualFrames)
    {
        (_writer, _path, _log, _copyAt, _due) = (writer, path, log, copyAt, copyAt);
        Attach(writer);
    }

    /// <summary>The size of what is in the log, in bytes.</summary>
    public long Bytes => Frames * _frameBytes;

    private int Frames => Volatile.Read(ref *_frames);

    /// <summary>Goes on with another connection to the same file.</summary>
    public void Attach(SqliteConnection writer)
    {
        (_writer, _beside) = (writer, null);
        _frameBytes = writer.Ask("PRAGMA page_size") + FrameHead;
        Volatile.Write(ref *_frames, 0);
        SqliteNative.CountFrames(writer.Handle, _frames);
    }

    /// <summary>What is copied beside the commits; it ends with the exception if that failed.</summary>
    public Task Beside => _beside ?? Task.CompletedTask;

    /// <summary>
    /// Copies the log back if it is long enough. Readers are not waited for, unless the log has doubled meanwhile. Commits that
    /// outrun the copying wait for it.
    /// </summary>
    /// <exception cref="StoreException">The disk failed.</exception>
    public void CopyBack()
    {
        var frames = Frames;
        if (frames < _seen) (_due, _warnAt) = (_copyAt, WarnAtBytes); // A commit began the log anew.
        _seen = frames;
        if (_beside is null && frames < _due) return;
        _beside ??= Task.Factory.StartNew(CopyBeside, TaskCreationOptions.LongRunning);
        if (!_beside.IsCompleted && frames < 4 * _copyAt) return;
        _due = frames + _copyAt / 4;
        Finish();
        if (_writer.IsBroken) return; // The disk failed beside the commits.
        if (frames < 2 * _copyAt) Run(_writer, raw.SQLITE_CHECKPOINT_PASSIVE, UsualPatienceMs);
        else Run(_writer, raw.SQLITE_CHECKPOINT_RESTART, ReaderPatienceMs);
        if (Bytes < _warnAt) return;
        StoreLog.LogGrows(_log, _path, Bytes / (1024 * 1024));
        _warnAt = 2 * Bytes;
    }

    /// <summary>Copies the whole log back and empties it, as far as readers in other processes allow.</summary>
    /// <returns>Whether everything in it is now durable in the data file.</returns>
    /// <exception cref="StoreException">The disk failed.</exception>
    public bool CopyBackAll()
    {
        Finish();
        var (frames, copied) = Run(_writer, raw.SQLITE_CHECKPOINT_TRUNCATE, ReaderPatienceMs);
        return frames == copied;
    }

    /// <summary>
    /// The same, after the disk failed or the process was killed. What is in the log may be only in the system's memory, and a
    /// sync leaves it out if one has failed before, so it is written anew first. Otherwise a power failure could leave the log
    /// shorter than what was copied of it: the older pages in it would then replace newer ones.
    /// </summary>
    /// <inheritdoc cref="CopyBackAll"/>
    public bool Recover()
    {
        _writer.Check(SqliteNative.RewriteLog(_writer.Handle));
        return CopyBackAll();
    }

    public void Dispose()
    {
        // The connection is closed: nothing writes there any more.
        NativeMemory.Free(_frames);
    }

    /// <summary>Waits until nothing is copied beside the commits.</summary>
    private void Finish()
    {
        var copying = Beside;
        _beside = null;
        copying.GetAwaiter().GetResult();
    }

    /// <summary>
    /// Copies until little is left. SQLite does not sync the data file while commits go on, so this does, before the log can
    /// begin anew.
    /// </summary>
    private void CopyBeside()
    {
        using var connection = new SqliteConnection(_path);
        try
        {
            _ = connection.Ask("PRAGMA schema_version"); // SQLite opens the log at the first read.
            for (var pass = 0; pass < MostPasses; pass++)
            {
                var (frames, copied) = Run(connection, raw.SQLITE_CHECKPOINT_PASSIVE, UsualPatienceMs);
                Check(connection, SqliteNative.SyncData(connection.Handle));
                if (copied < frames || Frames - copied < _copyAt / 16) return;
            }
        }
        catch (StoreException failure)
        {
            connection.Discard();
            if (!connection.IsBroken) throw;
            StoreLog.TidyFailed(_log, failure);
            _writer.Distrust();
        }
    }

    private static (int Frames, int Copied) Run(SqliteConnection connection, int mode, int patienceMs)
    {
        connection.Check(raw.sqlite3_busy_timeout(connection.Handle, patienceMs));
        var result = raw.sqlite3_wal_checkpoint_v2(connection.Handle, null, mode, out var frames, out var copied);
        connection.Check(raw.sqlite3_busy_timeout(connection.Handle, UsualPatienceMs));
        if (result != raw.SQLITE_BUSY) Check(connection, result);
        return (frames, copied);
    }

    /// <summary>
    /// Linux may forget pages that it could not write. The log's index, which another process may keep alive, says that they are
    /// in the data file: it must not, or the log could be emptied without them.
    /// </summary>
    private static void Check(SqliteConnection connection, int result)
    {
        if (result != raw.SQLITE_OK) SqliteNative.ForgetCopied(connection.Handle);
        connection.Check(result);
    }
}
