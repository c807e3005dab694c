using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Bursar.Testing;

/// <summary>
/// SQLite's default VFS, and in front of it the deletion of files and four methods of a file: read, write, truncate, sync. A file
/// on a <see cref="FaultyDisk"/> gets a table of methods with these four replaced; every other file stays as it is.
/// <code>  the VFS's own file · its own methods (8) · a handle to an <see cref="OpenFile"/> (8)</code>
/// </summary>
internal static unsafe partial class FaultyFiles
{
    private const int Ok = 0;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int ReadFailed = 10 | (1 << 8);
    private const int WriteFailed = 10 | (3 << 8);
    private const int SyncFailed = 10 | (4 << 8);
    private const int TruncateFailed = 10 | (6 << 8);
    private const int DeleteFailed = 10 | (10 << 8);
    private static readonly Lazy<bool> Registered = new(() => Make());
    private static Vfs* _real;
    private static Vfs* _ours;
    private static Methods* _methods;

    /// <summary>Makes it SQLite's default in this process.</summary>
    public static void Register() => _ = Registered.Value;

    private static bool Make()
    {
        _real = Find(null);
        _ours = (Vfs*)NativeMemory.Alloc((nuint)sizeof(Vfs));
        *_ours = *_real;
        _ours->FileSize = _real->FileSize + 2 * sizeof(nint);
        _ours->Next = null;
        _ours->Name = (byte*)Marshal.StringToCoTaskMemUTF8("faulty");
        _ours->Open = &Open;
        _ours->Delete = &Delete;
        _methods = (Methods*)NativeMemory.AllocZeroed((nuint)sizeof(Methods));
        return Register(_ours, 1) == Ok;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Open(Vfs* vfs, byte* name, void* file, int flags, int* outFlags)
    {
        var path = name == null ? "" : Marshal.PtrToStringUTF8((nint)name)!;
        var disk = FaultyDisk.Of(path);
        if (disk?.Ask(DiskOperation.Open, path) == true) return CannotOpen;
        var result = _real->Open(_real, name, file, flags, outFlags);
        var methods = *(Methods**)file;
        if (disk is null || methods == null) return result;
        disk.Image?.Open(path);

        lock (Registered)
        {
            if (_methods->Version == 0)
            {
                *_methods = *methods;
                _methods->Close = &Close;
                _methods->Read = &Read;
                _methods->Write = &Write;
                _methods->Truncate = &Truncate;
                _methods->Sync = &Sync;
            }
        }
        *Own(file) = (nint)methods;
        *(Own(file) + 1) = GCHandle.ToIntPtr(GCHandle.Alloc(new OpenFile(disk, path)));
        *(Methods**)file = _methods;
        return result;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Delete(Vfs* vfs, byte* name, int syncsFolder)
    {
        var path = Marshal.PtrToStringUTF8((nint)name)!;
        var disk = FaultyDisk.Of(path);
        if (disk?.Ask(DiskOperation.Delete, path) == true) return DeleteFailed;
        var result = _real->Delete(_real, name, syncsFolder);
        if (result == Ok) disk?.Image?.Delete(path, isDurable: syncsFolder != 0);
        return result;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Close(void* file)
    {
        var close = Real(file)->Close;
        GCHandle.FromIntPtr(*(Own(file) + 1)).Free();
        return close(file);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Read(void* file, void* bytes, int count, long offset)
    {
        var (disk, path) = OpenedAs(file);
        return disk.Ask(DiskOperation.Read, path) ? ReadFailed : Real(file)->Read(file, bytes, count, offset);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Write(void* file, void* bytes, int count, long offset)
    {
        var (disk, path) = OpenedAs(file);
        var failed = disk.Ask(DiskOperation.Write, path);
        var length = failed ? disk.Torn(count) : count;
        var result = length > 0 ? Real(file)->Write(file, bytes, length, offset) : Ok;
        if (result == Ok && length > 0) disk.Image?.Write(path, offset, new ReadOnlySpan<byte>(bytes, length));
        if (failed) return disk.IsFull ? Full : WriteFailed;
        return result;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Truncate(void* file, long size)
    {
        var (disk, path) = OpenedAs(file);
        if (disk.Ask(DiskOperation.Truncate, path)) return TruncateFailed;
        var result = Real(file)->Truncate(file, size);
        if (result == Ok) disk.Image?.Truncate(path, size);
        return result;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Sync(void* file, int flags)
    {
        var (disk, path) = OpenedAs(file);
        if (disk.Ask(DiskOperation.Sync, path)) return SyncFailed;
        if (disk.Image is null) return Real(file)->Sync(file, flags);
        disk.Image.Sync(path);
        return Ok;
    }

    private static OpenFile OpenedAs(void* file) => (OpenFile)GCHandle.FromIntPtr(*(Own(file) + 1)).Target!;

    private static Methods* Real(void* file) => (Methods*)*Own(file);

    /// <summary>What is ours in a file, behind what is the VFS's.</summary>
    private static nint* Own(void* file) => (nint*)((byte*)file + _real->FileSize);

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_vfs_find")]
    private static partial Vfs* Find(byte* name);

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_vfs_register")]
    private static partial int Register(Vfs* vfs, int isDefault);

    /// <summary>Which disk an open file is on, and what it is called.</summary>
    private sealed record OpenFile(FaultyDisk Disk, string Path);

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
        public delegate* unmanaged[Cdecl]<Vfs*, byte*, int, int> Delete;
        public Others Rest;
    }

    /// <summary>The fourteen methods of a VFS after the first two.</summary>
    [InlineArray(14)]
    private struct Others
    {
        private nint _first;
    }

    /// <summary>SQLite's <c>sqlite3_io_methods</c>, version 3.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Methods
    {
        public int Version;
        public delegate* unmanaged[Cdecl]<void*, int> Close;
        public delegate* unmanaged[Cdecl]<void*, void*, int, long, int> Read;
        public delegate* unmanaged[Cdecl]<void*, void*, int, long, int> Write;
        public delegate* unmanaged[Cdecl]<void*, long, int> Truncate;
        public delegate* unmanaged[Cdecl]<void*, int, int> Sync;
        public MoreMethods Rest;
    }

    /// <summary>The thirteen methods of a file after the first five.</summary>
    [InlineArray(13)]
    private struct MoreMethods
    {
        private nint _first;
    }
}
