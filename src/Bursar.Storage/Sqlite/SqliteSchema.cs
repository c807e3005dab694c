using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// The schema of the data file. Each numbered script in Schema/ upgrades from the version before it; opening a file runs the
/// missing ones in one transaction. A file written by a newer Bursar is refused.
/// </summary>
internal static class SqliteSchema
{
    /// <summary>Marks the file as Bursar's: "Burs".</summary>
    private const int ApplicationId = 0x42757273;

    // The table house describes the file, and has its one row from the beginning.
    private const string TablesSql =
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> 'house'";

    private static readonly IReadOnlyList<string> Scripts = SchemaScripts.Of("Sqlite");

    /// <summary>The schema version of this program.</summary>
    public static int Newest => Scripts.Count;

    /// <summary>Upgrades a file to the newest version.</summary>
    /// <returns>The version before; 0 for a new file.</returns>
    public static int Upgrade(SqliteConnection connection, string path)
    {
        _ = VersionOf(connection, path);
        // A commit writes every page that it touches, most of them for a row or two, so small pages (in a new file) mean less to
        // write. WAL with synchronous=FULL: a commit is one append and one fsync, and readers never wait for it. A long WAL is
        // copied back seldom, when many commits have changed the same pages. A cache of 16 MB: a larger one makes writes no
        // faster, because the system caches the file, too.
        connection.Execute(
            "PRAGMA page_size = 2048; PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 32768; PRAGMA synchronous = FULL; "
            + "PRAGMA fullfsync = ON; PRAGMA journal_size_limit = 100663296; PRAGMA cache_size = -16384; "
            + "PRAGMA temp_store = MEMORY;");
        var version = (int)VersionOf(connection, path);
        if (version == Newest) return version;

        connection.Execute("BEGIN IMMEDIATE");
        for (var next = version; next < Newest; next++) connection.Execute(Scripts[next]);
        connection.Execute($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Newest}; COMMIT");
        return version;
    }

    /// <summary>Writes the version that the file has, so that the transaction writes something and changes nothing.</summary>
    public static void Rewrite(SqliteConnection connection) => connection.Execute($"PRAGMA user_version = {Newest}");

    /// <summary>Refuses a file that does not have the newest version.</summary>
    public static void Require(SqliteConnection connection, string path)
    {
        var version = VersionOf(connection, path);
        if (version < Newest)
            throw new StoreException(
                $"{path} has schema version {version}; start this Bursar's server on it once to upgrade it to {Newest}.");
    }

    /// <summary>Whether every table is empty.</summary>
    public static bool IsEmpty(SqliteConnection connection)
    {
        var tables = connection.Prepare(TablesSql).List(row => row.GetText());
        return tables.TrueForAll(table => connection.Ask($"SELECT EXISTS (SELECT 1 FROM {table})") == 0);
    }

    /// <summary>A database in memory that has the newest schema and nothing else.</summary>
    public static SqliteConnection Blank()
    {
        var blank = new SqliteConnection(":memory:", create: true);
        foreach (var script in Scripts) blank.Execute(script);
        return blank;
    }

    private static long VersionOf(SqliteConnection connection, string path)
    {
        var version = connection.Ask("PRAGMA user_version");
        if (connection.Ask("PRAGMA application_id") != ApplicationId && connection.Ask("SELECT count(*) FROM sqlite_schema") > 0)
            throw new StoreException($"{path} is not a Bursar data file.");
        return version <= Newest
            ? version
            : throw new StoreException($"{path} was written by a newer Bursar (version {version}; this one knows {Newest}).");
    }
}
