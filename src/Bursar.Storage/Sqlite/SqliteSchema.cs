using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// The data file's form. Each numbered script in Schema/ leads from the version before it; a file is brought up to the newest
/// when it is opened, in one transaction. A file from a newer Bursar is refused.
/// </summary>
internal static class SqliteSchema
{
    /// <summary>What marks the file as ours: "Burs".</summary>
    private const int ApplicationId = 0x42757273;

    private static readonly IReadOnlyList<string> Scripts = SchemaScripts.Of("Sqlite");

    /// <summary>The version that this program writes.</summary>
    public static int Newest => Scripts.Count;

    public static void Upgrade(SqliteConnection connection, string path)
    {
        _ = VersionOf(connection, path);
        // WAL with synchronous=FULL: a commit is one append and one fsync, and readers never wait for it. A cache of 16 MB: with a
        // larger one neither one hot book nor ten thousand books are written any faster, for the system caches the file, too.
        connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY;");
        var version = VersionOf(connection, path);
        if (version == Newest) return;

        connection.Execute("BEGIN IMMEDIATE");
        for (var next = (int)version; next < Newest; next++) connection.Execute(Scripts[next]);
        connection.Execute($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Newest}; COMMIT");
    }

    /// <summary>Refuses a file that is not of the newest form.</summary>
    public static void Require(SqliteConnection connection, string path)
    {
        var version = VersionOf(connection, path);
        if (version < Newest)
            throw new StoreException($"{path} is of version {version}; start this Bursar's server on it once, to bring it to {Newest}.");
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
