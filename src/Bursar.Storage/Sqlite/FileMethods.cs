using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Bursar.Storage;

/// <summary>
/// SQLite's <c>sqlite3_io_methods</c>, version 3: what an open file can do. A file begins with a pointer to them.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct FileMethods
{
    public int Version;
    public delegate* unmanaged[Cdecl]<void*, int> Close;
    public delegate* unmanaged[Cdecl]<void*, void*, int, long, int> Read;
    public delegate* unmanaged[Cdecl]<void*, void*, int, long, int> Write;
    public delegate* unmanaged[Cdecl]<void*, long, int> Truncate;
    public delegate* unmanaged[Cdecl]<void*, int, int> Sync;
    public delegate* unmanaged[Cdecl]<void*, long*, int> Size;
    public Others More;
    public delegate* unmanaged[Cdecl]<void*, int, int, int, void**, int> MapIndex;
    public delegate* unmanaged[Cdecl]<void*, int, int, int, int> LockIndex;
    public Last Rest;

    /// <summary>The six methods between.</summary>
    [InlineArray(6)]
    internal struct Others
    {
        private nint _first;
    }

    /// <summary>The last four methods.</summary>
    [InlineArray(4)]
    internal struct Last
    {
        private nint _first;
    }
}
