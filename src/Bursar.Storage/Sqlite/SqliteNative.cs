using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace Bursar.Storage;

/// <summary>Functions of SQLite's C interface that SQLitePCLRaw does not offer.</summary>
internal static unsafe partial class SqliteNative
{
    private const string Library = "e_sqlite3";
    private const int FileHasMoved = 20;

    /// <summary>Whether the main file has another inode under its name than the open one, or none.</summary>
    public static bool HasMoved(sqlite3 connection)
    {
        var moved = 0;
        return FileControl(connection.DangerousGetHandle(), null, FileHasMoved, &moved) == raw.SQLITE_OK && moved != 0;
    }

    /// <summary>Has every commit of a connection note how many frames are in the write-ahead log.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="frames">Where; it must outlive the connection.</param>
    public static void CountFrames(sqlite3 connection, int* frames)
        => _ = WalHook(connection.DangerousGetHandle(), &Count, frames);

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
