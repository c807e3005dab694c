using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Bursar.Storage;

/// <summary>
/// SQLite's default VFS, with a buffer in front of the write-ahead log. SQLite writes each page of a commit with two calls, one
/// for its header and one for its content. Here the system is called once for 64 KiB, and at the sync that ends every commit: it
/// is for a connection that syncs every commit (<c>synchronous = FULL</c>). What is in the buffer has not been committed, so no
/// other connection looks for it. A failure shows at the sync. Files that are no logs are the default VFS's own.
/// </summary>
internal static unsafe partial class GatheredWrites
{
    /// <summary>The size of a buffer: 64 KiB. SQLite's files for Unix take less than 128 KiB in a call.</summary>
    private const int Room = 1 << 16;

    private const string Library = "e_sqlite3";
    private const int Ok = 0;
    private const int IsLog = 0x80000; // SQLITE_OPEN_WAL
    private static readonly Lock Registering = new();
    private static readonly byte* NameBytes = (byte*)Marshal.StringToCoTaskMemUTF8("gathered");
    private static Gathered* _last;

    /// <summary>Registers it over the VFS that is SQLite's default now.</summary>
    /// <returns>Its name, to open a connection with.</returns>
    public static string Register()
    {
        lock (Registering)
        {
            var real = Find(null);
            if (_last is null || _last->Real != real)
            {
                // One that was registered before serves its open connections for ever.
                if (_last is not null) _ = Unregister(&_last->Vfs);
                _last = (Gathered*)NativeMemory.Alloc((nuint)sizeof(Gathered));
                _last->Vfs = *real;
                _last->Real = real;
                _last->Vfs.Next = null;
                _last->Vfs.Name = NameBytes;
                _last->Vfs.Open = &Open;
                if (Register(&_last->Vfs, 0) != Ok) throw new InvalidOperationException("SQLite takes no VFS.");
            }
            return Marshal.PtrToStringUTF8((nint)NameBytes)!;
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Open(Vfs* vfs, byte* name, void* file, int flags, int* outFlags)
    {
        var real = ((Gathered*)vfs)->Real;
        var result = real->Open(real, name, file, flags, outFlags);
        var methods = *(FileMethods**)file;
        if (result != Ok || (flags & IsLog) == 0 || methods is null) return result;

        // The default VFS's methods tell their files apart by what comes behind this pointer.
        var own = (Log*)NativeMemory.AllocZeroed((nuint)sizeof(Log));
        own->Buffer = (byte*)NativeMemory.Alloc(Room);
        own->Real = methods;
        own->Methods = *methods;
        own->Methods.Close = &Close;
        own->Methods.Read = &Read;
        own->Methods.Write = &Write;
        own->Methods.Truncate = &Truncate;
        own->Methods.Sync = &Sync;
        own->Methods.Size = &Size;
        *(FileMethods**)file = &own->Methods;
        return Ok;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Close(void* file)
    {
        // What was not synced belongs to no commit.
        var own = Of(file);
        var close = own->Real->Close;
        *(FileMethods**)file = own->Real;
        NativeMemory.Free(own->Buffer);
        NativeMemory.Free(own);
        return close(file);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Read(void* file, void* bytes, int count, long offset)
    {
        var own = Of(file);
        if (offset < own->Offset + own->Length && own->Offset < offset + count && Flush(file, own) is not Ok and var failed)
            return failed;
        return own->Real->Read(file, bytes, count, offset);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Write(void* file, void* bytes, int count, long offset)
    {
        var own = Of(file);
        var follows = offset == own->Offset + own->Length && count <= Room - own->Length;
        if (!follows && Flush(file, own) is not Ok and var failed) return failed;
        if (count > Room) return own->Real->Write(file, bytes, count, offset);
        if (own->Length == 0) own->Offset = offset;
        NativeMemory.Copy(bytes, own->Buffer + own->Length, (nuint)count);
        own->Length += count;
        return Ok;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Truncate(void* file, long size)
    {
        var own = Of(file);
        return Flush(file, own) is not Ok and var failed ? failed : own->Real->Truncate(file, size);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Sync(void* file, int flags)
    {
        var own = Of(file);
        return Flush(file, own) is not Ok and var failed ? failed : own->Real->Sync(file, flags);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Size(void* file, long* size)
    {
        var own = Of(file);
        return Flush(file, own) is not Ok and var failed ? failed : own->Real->Size(file, size);
    }

    /// <summary>
    /// Writes what is in the buffer. If that fails, it is forgotten: SQLite is told and rolls the transaction back.
    /// </summary>
    private static int Flush(void* file, Log* own)
    {
        if (own->Length == 0) return Ok;
        var length = own->Length;
        own->Length = 0;
        return own->Real->Write(file, own->Buffer, length, own->Offset);
    }

    private static Log* Of(void* file) => *(Log**)file;

    [LibraryImport(Library, EntryPoint = "sqlite3_vfs_find")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    private static partial Vfs* Find(byte* name);

    [LibraryImport(Library, EntryPoint = "sqlite3_vfs_register")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    private static partial int Register(Vfs* vfs, int isDefault);

    [LibraryImport(Library, EntryPoint = "sqlite3_vfs_unregister")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    private static partial int Unregister(Vfs* vfs);

    /// <summary>The VFS, and the one that it was registered over.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Gathered
    {
        public Vfs Vfs;
        public Vfs* Real;
    }

    /// <summary>The methods of one open log, and its buffer. SQLite's file points to it, as to the methods alone.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Log
    {
        public FileMethods Methods;
        public FileMethods* Real;
        public byte* Buffer;
        public long Offset;
        public int Length;
    }

    /// <summary>SQLite's <c>sqlite3_vfs</c>, version 3.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Vfs
    {
        public int Version;
        public int FileSize;
        public int MaxPath;
        public Vfs* Next;
        public byte* Name;
        public void* Data;
        public delegate* unmanaged[Cdecl]<Vfs*, byte*, void*, int, int*, int> Open;
        public Others Rest;
    }

    /// <summary>The fifteen methods of a VFS after the first.</summary>
    [InlineArray(15)]
    private struct Others
    {
        private nint _first;
    }
}
