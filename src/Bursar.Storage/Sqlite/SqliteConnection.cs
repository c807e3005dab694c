using Bursar.Ledger;
using SQLitePCL;

namespace Bursar.Storage;

/// <summary>One connection to the data file, with its prepared statements. One thread uses it at a time.</summary>
internal sealed class SqliteConnection : IDisposable
{
    private const string CommitSql = "COMMIT";

    /// <summary>SQLITE_DBCONFIG_ENABLE_QPSG, which SQLitePCLRaw has no name for.</summary>
    private const int QueryPlannerStability = 1007;

    private readonly sqlite3 _handle;
    private readonly string _path;
    private readonly Dictionary<object, SqliteStatement> _statements = new(ReferenceEqualityComparer.Instance);
    private bool _commits;
    private volatile bool _isBroken;

    static SqliteConnection() => Batteries_V2.Init();

    /// <summary>Opens the file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="create">Whether to create the file if it does not exist.</param>
    /// <param name="gathers">Whether it gathers its writes to the log; only if it syncs every commit.</param>
    /// <exception cref="StoreException">It cannot be opened.</exception>
    public SqliteConnection(string path, bool create = false, bool gathers = false)
    {
        _path = path;
        SqliteVersion.Require(raw.sqlite3_libversion_number());
        var flags = raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_NOMUTEX | (create ? raw.SQLITE_OPEN_CREATE : 0);
        Check(raw.sqlite3_open_v2(path, out _handle, flags, gathers ? GatheredWrites.Register() : null));
        Check(raw.sqlite3_busy_timeout(_handle, 5_000));
        raw.sqlite3_extended_result_codes(_handle, 1);
        // Without it, SQLite compiles a statement again whenever a value is bound that its plan could depend on, such as the
        // bounds of a range: at every call. Plans here depend on the schema alone.
        Check(raw.sqlite3_db_config(_handle, QueryPlannerStability, 1, out _));
    }

    /// <summary>SQLite's handle.</summary>
    public sqlite3 Handle => _handle;

    /// <summary>
    /// Whether the disk failed under the connection. What the operating system says afterwards about the same open file cannot be
    /// trusted: a failed fsync may have thrown away what it could not write, and the next one succeed.
    /// </summary>
    public bool IsBroken => _isBroken;

    /// <summary>The row id of the last insertion.</summary>
    public long LastRow => raw.sqlite3_last_insert_rowid(_handle);

    /// <summary>How many rows the last statement has inserted, updated or deleted.</summary>
    public int ChangedRows => raw.sqlite3_changes(_handle);

    /// <summary>The prepared statements.</summary>
    public IReadOnlyCollection<SqliteStatement> Statements => _statements.Values;

    /// <summary>Runs statements without parameters and results.</summary>
    public void Execute(string sql) => Check(raw.sqlite3_exec(_handle, sql));

    /// <summary>Runs a query for one number.</summary>
    public long Ask(string sql)
    {
        using var statement = Compile(sql, 0);
        return statement.Step() ? statement.GetLong() : 0;
    }

    /// <summary>Commits the transaction, durably.</summary>
    /// <exception cref="StoreException">
    /// Nothing was committed; or, if the disk failed during the commit, the commit may be there after a crash.
    /// </exception>
    public void Commit()
    {
        _commits = true;
        try
        {
            Prepare(CommitSql).Run();
        }
        finally
        {
            _commits = false;
        }
    }

    /// <summary>Rolls back a failed transaction, unless SQLite has already done so.</summary>
    public void Rollback()
    {
        if (raw.sqlite3_get_autocommit(_handle) == 0) _ = raw.sqlite3_exec(_handle, "ROLLBACK");
    }

    /// <summary>
    /// Prepares a statement, once. Statements are cached by reference to their text: keep it in a static or readonly field.
    /// </summary>
    public SqliteStatement Prepare(string sql)
    {
        if (!_statements.TryGetValue(sql, out var statement))
            _statements.Add(sql, statement = Compile(sql, raw.SQLITE_PREPARE_PERSISTENT));
        statement.Reset();
        return statement;
    }

    /// <summary>Whether a statement is prepared.</summary>
    public bool IsPrepared(string sql) => _statements.ContainsKey(sql);

    /// <summary>Prepares a query and binds its values.</summary>
    public SqliteStatement Prepare<TRow>(SqlQuery<TRow> query)
    {
        var statement = Prepare(query.Sql);
        foreach (var value in query.Values)
        {
            _ = value switch
            {
                int number => statement.Put(number),
                long number => statement.Put(number),
                bool truth => statement.Put(truth ? 1 : 0),
                string text => statement.Put(text),
                ObjectId id => statement.Put(id),
                UInt128 number => statement.Put128(number),
                DateTimeOffset time => statement.Put(time),
                _ => throw new InvalidOperationException($"{value} is no parameter."),
            };
        }
        return statement;
    }

    /// <summary>Throws if the result code is an error.</summary>
    public void Check(int result)
    {
        if (result != raw.SQLITE_OK) Fail(result);
    }

    /// <summary>Throws the exception for a result code.</summary>
    /// <exception cref="StoreException">The disk, the file or another process is the cause.</exception>
    /// <exception cref="InvalidOperationException">The statement is the cause.</exception>
    public void Fail(int result)
    {
        if ((result & 0xFF) == raw.SQLITE_IOERR) _isBroken = true;
        var message = _handle is null || _handle.IsInvalid
            ? raw.sqlite3_errstr(result).utf8_to_string()
            : raw.sqlite3_errmsg(_handle).utf8_to_string();
        throw (result & 0xFF) switch
        {
            raw.SQLITE_FULL => new StoreException($"The disk is full: {_path} cannot grow. Nothing was done."),
            raw.SQLITE_IOERR => new StoreException($"The disk failed under {_path}: {message}.") { MayBeDone = _commits },
            raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB
                => new StoreException($"{_path} is damaged or not a Bursar data file: {message}."),
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new StoreException($"{_path} is locked by another process."),
            raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM
                => new StoreException($"{_path} cannot be written: {message}."),
            _ => new InvalidOperationException($"SQLite said {result}: {message}."),
        };
    }

    /// <summary>Treats the connection as broken, because the disk failed under another one to the same file.</summary>
    public void Distrust() => _isBroken = true;

    /// <summary>Closes it without touching the file: a clean end would copy the log back first.</summary>
    public void Discard()
    {
        if (!_handle.IsClosed) _ = raw.sqlite3_db_config(_handle, raw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, out _);
        Dispose();
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values) statement.Dispose();
        _handle.Dispose();
    }

    private SqliteStatement Compile(string sql, uint flags)
    {
        Check(raw.sqlite3_prepare_v3(_handle, sql, flags, out var statement));
        return new(this, statement);
    }
}
