using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// The version of the SQLite library. From 3.7.0 to 3.51.2, SQLite can lose commits when two connections copy the write-ahead log
/// back and reset it at the same moment (sqlite.org/wal.html, "The WAL-Reset Bug").
/// </summary>
internal static class SqliteVersion
{
    /// <summary>The oldest version that is used, as SQLite numbers it: 3.51.3.</summary>
    public const int Oldest = 3_051_003;

    /// <summary>Refuses a library that can lose commits.</summary>
    /// <param name="version">Its number, from <c>sqlite3_libversion_number</c>.</param>
    /// <exception cref="StoreException">It is too old.</exception>
    public static void Require(int version)
    {
        if (version < Oldest)
            throw new StoreException($"This SQLite ({Name(version)}) can lose commits. At least {Name(Oldest)} is needed.");
    }

    private static string Name(int version) => $"{version / 1_000_000}.{version / 1_000 % 1_000}.{version % 1_000}";
}
