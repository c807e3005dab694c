using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// Checks before each commit that nobody else has written or replaced the data file. If somebody has, the rows in memory may be
/// wrong, and the process must not go on with them. It costs a stat and a prepared statement.
/// </summary>
internal sealed class SqliteGuard
{
    private const string VersionSql = "PRAGMA data_version";
    private readonly SqliteConnection _writer;
    private readonly string _path;
    private readonly long _version;

    /// <param name="writer">The connection that writes.</param>
    /// <param name="path">Its file.</param>
    public SqliteGuard(SqliteConnection writer, string path)
    {
        (_writer, _path) = (writer, path);
        _version = Version();
    }

    /// <summary>Checks within a transaction that has begun to write, so that nobody can come in between.</summary>
    /// <exception cref="StoreException">The file was changed or replaced; the exception is final.</exception>
    public void Check()
    {
        if (SqliteNative.HasMoved(_writer.Handle)) throw Final("was moved, removed or replaced");
        // It changes when another connection commits, and not when this one does.
        if (Version() != _version) throw Final("was changed by another program");
    }

    private long Version() => _writer.Prepare(VersionSql).List(static row => row.GetLong())[0];

    private StoreException Final(string what)
        => new($"{_path} {what} while this server used it, so the server stops. Nothing was done.") { IsFinal = true };
}
