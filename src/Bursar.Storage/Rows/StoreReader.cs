using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Every question that is asked of the books, once for all stores; a store says how it answers one.</summary>
public abstract class StoreReader : ICopySource
{
    private protected StoreReader()
    {
    }

    /// <inheritdoc/>
    public abstract ValueTask<TRow?> FindAsync<TRow>(RowKey key, CancellationToken cancellation) where TRow : Row;

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Book>> BooksAsync(ObjectId after, int limit, CancellationToken cancellation)
        => ListAsync(BookRows.After(after, limit), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Membership>> MembershipsAsync(ObjectId user, int limit, CancellationToken cancellation)
        => ListAsync(MembershipRows.OfUser(user, limit), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Membership>> MembersAsync(int book, int limit, CancellationToken cancellation)
        => ListAsync(MembershipRows.OfBook(book, limit), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<AccessKey>> AccessKeysAsync(int book, int limit, CancellationToken cancellation)
        => ListAsync(AccessKeyRows.OfBook(book, limit), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Token>> TokensAsync(int book, int limit, CancellationToken cancellation)
        => ListAsync(TokenRows.OfBook(book, limit), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Transfer>> TransfersAsync(int book, long after, int limit, CancellationToken cancellation)
        => ListAsync(TransferRows.After(book, after, limit), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Study>> StudiesAsync(int book, ObjectId after, int limit, CancellationToken cancellation)
        => ListAsync(StudyRows.After(book, after, limit), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Study>> FindStudiesAsync(StudyQuery query, ObjectId before, int limit, CancellationToken cancellation)
        => ListAsync(StudyRows.Found(query, before, limit), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Submission>> SubmissionsAsync(
        ObjectId study, IReadOnlyCollection<SubmissionState> states, ObjectId after, int limit, CancellationToken cancellation)
        => ListAsync(SubmissionRows.OfStudy(study, states, after, limit), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Bonus>> BonusesAsync(ObjectId study, ObjectId submission, ObjectId after, int limit, CancellationToken cancellation)
        => ListAsync(BonusRows.OfStudy(study, submission, after, limit), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Project>> ProjectsAsync(int book, ObjectId after, int limit, CancellationToken cancellation)
        => ListAsync(ProjectRows.After(book, after, limit), cancellation);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyDictionary<SubmissionState, int>> CountSubmissionsAsync(ObjectId study, CancellationToken cancellation)
        => new Dictionary<SubmissionState, int>(await ListAsync(SubmissionRows.CountOf(study), cancellation));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Study>> DueStudiesAsync(DateTimeOffset now, int limit, CancellationToken cancellation)
        => ListAsync(StudyRows.Due(now, limit), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Submission>> DueSubmissionsAsync(DateTimeOffset now, int limit, CancellationToken cancellation)
        => ListAsync(SubmissionRows.Due(now, limit), cancellation);

    /// <inheritdoc/>
    public async ValueTask<int?> FindStrayBookAsync(CancellationToken cancellation)
        => await ListAsync(BookRows.Stray, cancellation) is [var book, ..] ? book : null;

    /// <inheritdoc/>
    public abstract IAsyncEnumerable<Row> RowsAsync(RowKind kind, CancellationToken cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<Transfer> TransfersAsync(CancellationToken cancellation) => StreamAsync(TransferRows.All, cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredAnswer> AnswersAsync(DateTimeOffset notBefore, CancellationToken cancellation)
        => StreamAsync(AnswerRows.Since(notBefore), cancellation);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();

    /// <summary>Answers a question whole.</summary>
    private protected abstract ValueTask<IReadOnlyList<TRow>> ListAsync<TRow>(RowQuery<TRow> query, CancellationToken cancellation);

    /// <summary>Answers a question row by row, while they are asked for.</summary>
    private protected abstract IAsyncEnumerable<TRow> StreamAsync<TRow>(RowQuery<TRow> query, CancellationToken cancellation);
}
