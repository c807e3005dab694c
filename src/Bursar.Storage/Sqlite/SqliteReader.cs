using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Reads a data file: the whole of it as it stood at one moment, or, beneath a <see cref="SqliteStore"/>, each time anew.</summary>
public class SqliteReader : ICopySource
{
    private readonly SqliteReaders _readers;

    private protected SqliteReader(SqliteReaders readers) => _readers = readers;

    /// <summary>
    /// Opens a data file to read it as it stands now. A server that writes to it is not disturbed, and what it writes later
    /// is not seen.
    /// </summary>
    /// <exception cref="StoreException">There is no such file, or it is damaged, of another form, or cannot be read.</exception>
    public static SqliteReader OpenSnapshot(string path) => new(Snapshot(path));

    /// <summary>One connection in a transaction that sees the file as it stands now.</summary>
    private protected static SqliteReaders Snapshot(string path)
    {
        if (!File.Exists(path)) throw new StoreException($"There is no data file {path}.");
        var connection = new SqliteConnection(path);
        try
        {
            connection.Execute("PRAGMA query_only = ON; BEGIN");
            // The first read inside the transaction is what fixes the moment: this one.
            SqliteSchema.Require(connection, path);
            return new SqliteReaders(path, 1, connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public virtual async ValueTask<TRow?> FindAsync<TRow>(RowKey key, CancellationToken cancellation) where TRow : Row
        => (TRow?)await _readers.ReadAsync(connection => SqliteTables.Of(key.Kind).Find(connection, key), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Book>> BooksAsync(ObjectId after, int limit, CancellationToken cancellation)
        => ListAsync(connection => BookTable.Instance.After(connection, after, limit), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Membership>> MembershipsAsync(ObjectId user, int limit, CancellationToken cancellation)
        => ListAsync(connection => MembershipTable.Instance.OfUser(connection, user, limit), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Membership>> MembersAsync(int book, int limit, CancellationToken cancellation)
        => ListAsync(connection => MembershipTable.Instance.OfBook(connection, book, limit), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<AccessKey>> AccessKeysAsync(int book, int limit, CancellationToken cancellation)
        => ListAsync(connection => AccessKeyTable.Instance.OfBook(connection, book, limit), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Token>> TokensAsync(int book, int limit, CancellationToken cancellation)
        => ListAsync(connection => TokenTable.Instance.OfBook(connection, book, limit), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Transfer>> TransfersAsync(int book, long after, int limit, CancellationToken cancellation)
        => ListAsync(connection => TransferTable.After(connection, book, after, limit), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Study>> StudiesAsync(int book, ObjectId after, int limit, CancellationToken cancellation)
        => ListAsync(connection => StudyTable.Instance.After(connection, book, after, limit), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Study>> FindStudiesAsync(StudyQuery query, ObjectId before, int limit, CancellationToken cancellation)
        => ListAsync(connection => StudyTable.Instance.Found(connection, query, before, limit), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Submission>> SubmissionsAsync(
        ObjectId study, IReadOnlyCollection<SubmissionState> states, ObjectId after, int limit, CancellationToken cancellation)
        => ListAsync(connection => SubmissionTable.Instance.OfStudy(connection, study, states, after, limit), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Bonus>> BonusesAsync(ObjectId study, ObjectId submission, ObjectId after, int limit, CancellationToken cancellation)
        => ListAsync(connection => BonusTable.Instance.OfStudy(connection, study, submission, after, limit), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Study>> DueStudiesAsync(DateTimeOffset now, int limit, CancellationToken cancellation)
        => ListAsync(connection => StudyTable.Instance.Due(connection, now, limit), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Submission>> DueSubmissionsAsync(DateTimeOffset now, int limit, CancellationToken cancellation)
        => ListAsync(connection => SubmissionTable.Instance.Due(connection, now, limit), cancellation);

    /// <inheritdoc/>
    public ValueTask<int?> FindStrayBookAsync(CancellationToken cancellation)
        => _readers.ReadAsync(BookTable.FindStray, cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<Row> RowsAsync(RowKind kind, CancellationToken cancellation) => _readers.StreamAsync(SqliteTables.Of(kind).All, cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<Transfer> TransfersAsync(CancellationToken cancellation) => _readers.StreamAsync(TransferTable.All, cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredAnswer> AnswersAsync(DateTimeOffset notBefore, CancellationToken cancellation)
        => _readers.StreamAsync(connection => AnswerTable.All(connection, notBefore), cancellation);

    /// <inheritdoc/>
    public virtual ValueTask DisposeAsync()
    {
        _readers.Dispose();
        GC.SuppressFinalize(this);
        return default;
    }

    private async ValueTask<IReadOnlyList<TRow>> ListAsync<TRow>(Func<SqliteConnection, List<TRow>> list, CancellationToken cancellation)
        => await _readers.ReadAsync(list, cancellation);
}
