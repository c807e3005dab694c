namespace Bursar.Ledger.Tests;

/// <summary>Reads a <see cref="MemoryStore"/> page by page, as a store does.</summary>
internal class MemoryReader(MemoryStore store) : ILedgerReader
{
    protected MemoryStore Store => store;

    public ValueTask<TRow?> FindAsync<TRow>(RowKey key, CancellationToken cancellation) where TRow : Row => new(store.Find<TRow>(key));

    public ValueTask<IReadOnlyList<Book>> BooksAsync(ObjectId after, int limit, CancellationToken cancellation)
        => Page<Book>(book => After(book.Id, after), book => book.Id.ToString(), limit, cancellation);

    public ValueTask<IReadOnlyList<Study>> StudiesAsync(int book, ObjectId after, int limit, CancellationToken cancellation)
        => Page<Study>(study => study.Id.Book == book && After(study.Id, after), study => study.Id.ToString(), limit, cancellation);

    public ValueTask<IReadOnlyList<Transfer>> TransfersAsync(int book, long after, int limit, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new([.. store.Transfers.Where(one => one.Book == book && one.Sequence > after).OrderBy(one => one.Sequence).Take(limit)]);
    }

    public ValueTask<IReadOnlyList<Study>> DueStudiesAsync(DateTimeOffset now, int limit, CancellationToken cancellation)
        => Page<Study>(study => study.Due <= now, study => study.Due!.Value.ToString("O"), limit, cancellation);

    public ValueTask<IReadOnlyList<Submission>> DueSubmissionsAsync(DateTimeOffset now, int limit, CancellationToken cancellation)
        => Page<Submission>(one => one.Due <= now, one => one.Due!.Value.ToString("O"), limit, cancellation);

    public ValueTask<IReadOnlyList<Membership>> MembershipsAsync(ObjectId user, int limit, CancellationToken cancellation)
        => Page<Membership>(one => one.User == user, one => one.Book.ToString("d10"), limit, cancellation);

    public ValueTask<IReadOnlyList<Membership>> MembersAsync(int book, int limit, CancellationToken cancellation)
        => Page<Membership>(one => one.Book == book, one => one.User.ToString(), limit, cancellation);

    public ValueTask<IReadOnlyList<AccessKey>> AccessKeysAsync(int book, int limit, CancellationToken cancellation)
        => Page<AccessKey>(key => key.ForBook == book, key => key.KeyId, limit, cancellation);

    public ValueTask<IReadOnlyList<Token>> TokensAsync(int book, int limit, CancellationToken cancellation)
        => Page<Token>(token => token.ForBook == book, token => token.Id.ToString(), limit, cancellation);

    public ValueTask<IReadOnlyList<Study>> FindStudiesAsync(StudyQuery query, ObjectId before, int limit, CancellationToken cancellation)
        => throw new NotSupportedException("No audit asks for it.");

    public ValueTask<IReadOnlyList<Submission>> SubmissionsAsync(
        ObjectId study, IReadOnlyCollection<SubmissionState> states, ObjectId after, int limit, CancellationToken cancellation)
        => throw new NotSupportedException("No audit asks for it.");

    public ValueTask<IReadOnlyList<Bonus>> BonusesAsync(
        ObjectId study, ObjectId submission, ObjectId after, int limit, CancellationToken cancellation)
        => throw new NotSupportedException("No audit asks for it.");

    public ValueTask<IReadOnlyList<Project>> ProjectsAsync(int book, ObjectId after, int limit, CancellationToken cancellation)
        => throw new NotSupportedException("No audit asks for it.");

    public ValueTask<IReadOnlyDictionary<SubmissionState, int>> CountSubmissionsAsync(ObjectId study, CancellationToken cancellation)
        => throw new NotSupportedException("No audit asks for it.");

    public ValueTask<int?> FindStrayBookAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var numbers = store.Rows.Keys.Where(key => InBook(key.Kind)).Select(key => key.Book)
            .Concat(store.Transfers.Select(transfer => transfer.Book));
        return new(numbers.Where(number => store.Find<Book>(RowKey.OfBook(number)) is null).Min(number => (int?)number));
    }

    private ValueTask<IReadOnlyList<TRow>> Page<TRow>(
        Func<TRow, bool> wanted, Func<TRow, string> order, int limit, CancellationToken cancellation)
        where TRow : Row
    {
        cancellation.ThrowIfCancellationRequested();
        return new([.. store.Rows.Values.OfType<TRow>().Where(wanted).OrderBy(order, StringComparer.Ordinal).Take(limit)]);
    }

    private static bool InBook(RowKind kind)
        => kind is RowKind.Study or RowKind.Submission or RowKind.Participation or RowKind.Document or RowKind.Bonus
            or RowKind.BonusBatch or RowKind.Project;

    private static bool After(ObjectId id, ObjectId after) => string.CompareOrdinal(id.ToString(), after.ToString()) > 0;
}
