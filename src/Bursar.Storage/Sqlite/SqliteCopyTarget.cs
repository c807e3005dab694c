using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>A data file that is filled in one transaction, with every server locked out until this is disposed.</summary>
public sealed class SqliteCopyTarget : SqliteReader, ICopyTarget
{
    private readonly FileLock _lock;
    private readonly SqliteConnection _writer;

    private SqliteCopyTarget(FileLock fileLock, SqliteConnection writer, string path)
        : base(new SqliteReaders(path, 1, writer))
    {
        _lock = fileLock;
        _writer = writer;
    }

    /// <summary>Opens a file; creates or upgrades it if needed.</summary>
    /// <exception cref="StoreException">It is locked, damaged, newer than this program, or cannot be written.</exception>
    public static SqliteCopyTarget Open(string path)
    {
        var fileLock = new FileLock(path);
        SqliteConnection? writer = null;
        try
        {
            writer = new SqliteConnection(path, create: true);
            SqliteSchema.Upgrade(writer, path);
            // Answers are sorted for the comparison, and there may be many.
            writer.Execute("PRAGMA temp_store = FILE; BEGIN IMMEDIATE");
            return new(fileLock, writer, path);
        }
        catch
        {
            writer?.Dispose();
            fileLock.Dispose();
            throw;
        }
    }

    /// <summary>Makes a check value of the key that the copied secrets are sealed under the file's, unless it has one.</summary>
    /// <returns>Whether the file's is this one.</returns>
    /// <exception cref="StoreException">The file cannot be written.</exception>
    public bool ClaimKey(ReadOnlySpan<byte> check) => SqliteKey.Claim(_writer, check);

    /// <inheritdoc/>
    public ValueTask<bool> IsEmptyAsync(CancellationToken cancellation) => new(SqliteSchema.IsEmpty(_writer));

    /// <inheritdoc/>
    public ValueTask AddAsync(IReadOnlyList<Row> rows, CancellationToken cancellation)
    {
        foreach (var row in rows) SqliteTables.Of(row.Key.Kind).Write(_writer, row);
        return default;
    }

    /// <inheritdoc/>
    public ValueTask AddAsync(IReadOnlyList<StoredAnswer> answers, CancellationToken cancellation)
    {
        foreach (var answer in answers) AnswerTable.Append(_writer, answer);
        return default;
    }

    /// <inheritdoc/>
    public ValueTask CommitAsync(CancellationToken cancellation)
    {
        _writer.Execute("COMMIT");
        return default;
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _lock.Dispose();
    }
}
