using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace Bursar.Storage;

/// <summary>Functions of SQLite's C interface that SQLitePCLRaw does not offer.</summary>
internal static unsafe partial class SqliteNative
{
    private const string Library = "e_sqlite3";
    private const int FilePointer = 7;
    private const int FileHasMoved = 20;
    private const int LogPointer = 28;
    private const int SyncNormal = 2;
    private const int Piece = 1 << 16;

    // The index of the log: its first region, where the number of copied frames is in it, and the lock of those who copy.
    private const int IndexRegion = 32_768;
    private const int CopiedOffset = 96;
    private const int CopyLock = 1;
    private const int LockExclusively = 2 | 8;
    private const int UnlockExclusive = 1 | 8;

    /// <summary>Whether the main file has another inode under its name than the open one, or none.</summary>
    public static bool HasMoved(sqlite3 connection)
    {
        var moved = 0;
        return FileControl(connection.DangerousGetHandle(), null, FileHasMoved, &moved) == raw.SQLITE_OK && moved != 0;
    }

    /// <summary>Sends what was written to the main file to the disk.</summary>
    /// <returns>A result code.</returns>
    public static int SyncData(sqlite3 connection)
    {
        var file = FileOf(connection, FilePointer);
        return MethodsOf(file)->Sync(file, SyncNormal);
    }

    /// <summary>Writes the bytes of the write-ahead log where they are, and sends them to the disk.</summary>
    /// <param name="connection">A connection that has read from the log.</param>
    /// <returns>A result code.</returns>
    public static int RewriteLog(sqlite3 connection)
    {
        var file = FileOf(connection, LogPointer);
        var methods = MethodsOf(file);
        var size = 0L;
        var result = methods is null ? raw.SQLITE_OK : methods->Size(file, &size);
        var piece = new byte[Math.Min(size, Piece)];
        fixed (byte* bytes = piece)
        {
            for (var at = 0L; at < size && result == raw.SQLITE_OK; at += Piece)
            {
                var count = (int)Math.Min(Piece, size - at);
                result = methods->Read(file, bytes, count, at);
                if (result == raw.SQLITE_OK) result = methods->Write(file, bytes, count, at);
            }
        }
        return result == raw.SQLITE_OK && size > 0 ? methods->Sync(file, SyncNormal) : result;
    }

    /// <summary>
    /// Notes in the index of the write-ahead log, which all processes share, that nothing of it is in the main file. What is
    /// copied twice does no harm (https://sqlite.org/walformat.html, nBackfill).
    /// </summary>
    /// <param name="connection">A connection that has read from the log.</param>
    public static void ForgetCopied(sqlite3 connection)
    {
        var file = FileOf(connection, FilePointer);
        void* index = null;
        if (MethodsOf(file)->MapIndex(file, 0, IndexRegion, 0, &index) != raw.SQLITE_OK || index is null) return;
        if (MethodsOf(file)->LockIndex(file, CopyLock, 1, LockExclusively) != raw.SQLITE_OK) return;
        Volatile.Write(ref *(int*)((byte*)index + CopiedOffset), 0);
        _ = MethodsOf(file)->LockIndex(file, CopyLock, 1, UnlockExclusive);
    }

    /// <summary>Has every commit of a connection note how many frames are in the write-ahead log.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="frames">Where; it must outlive the connection.</param>
    public static void CountFrames(sqlite3 connection, int* frames)
        => _ = WalHook(connection.DangerousGetHandle(), &Count, frames);

    private static void* FileOf(sqlite3 connection, int pointer)
    {
        void* file = null;
        _ = FileControl(connection.DangerousGetHandle(), null, pointer, &file);
        return file;
    }

    private static FileMethods* MethodsOf(void* file) => *(FileMethods**)file;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Count(void* frames, nint connection, byte* name, int count)
    {
        *(int*)frames = count;
        return raw.SQLITE_OK;
    }

    [LibraryImport(Library, EntryPoint = "sqlite3_file_control")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    private static partial int FileControl(nint connection, byte* name, int operation, void* argument);

    [LibraryImport(Library, EntryPoint = "sqlite3_wal_hook")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    private static partial nint WalHook(
        nint connection, delegate* unmanaged[Cdecl]<void*, nint, byte*, int, int> hook, void* argument);
}
