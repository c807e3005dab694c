namespace Bursar.Ledger.Tests;

/// <summary>Reads a <see cref="MemoryStore"/> page by page, as a store does: the queries that the ledger itself asks.</summary>
internal class MemoryReader(MemoryStore store) : ILedgerReader
{
    protected MemoryStore Store => store;

    public ValueTask<TRow?> FindAsync<TRow>(RowKey key, CancellationToken cancellation) where TRow : Row
        => new(store.Find<TRow>(key));

    public ValueTask<IReadOnlyList<TRow>> ListAsync<TRow>(Query<TRow> query, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new([.. Answer(query).Cast<TRow>().Take(query.Limit)]);
    }

    public ValueTask<IReadOnlyDictionary<TGroup, int>> CountAsync<TGroup>(
        CountQuery<TGroup> query, CancellationToken cancellation)
        where TGroup : notnull
    {
        var participant = ((SubmissionsOfParticipant)(object)query).Participant;
        var counts = Rows<Submission>(one => one.Participant == participant).CountBy(one => (TGroup)(object)one.State);
        return new(new Dictionary<TGroup, int>(counts));
    }

    private IEnumerable<object> Answer(object query) => query switch
    {
        BooksQuery books => Rows<Book>(book => After(book.Id, books.After))
            .OrderBy(book => book.Id.ToString(), StringComparer.Ordinal),
        StudiesOfBook studies => Rows<Study>(study => study.Id.Book == studies.Book && After(study.Id, studies.After))
            .OrderBy(study => study.Id.ToString(), StringComparer.Ordinal),
        StudyTalliesOfBook of => Rows<StudyTally>(one => one.Book == of.Book)
            .Where(one => of.After is not { } after || one.Project.CompareTo(after) > 0)
            .OrderBy(one => one.Project),
        StudiesToReview to => Rows<Study>(study => study.ReviewAt <= to.Now).OrderBy(study => study.ReviewAt),
        AnswerSheetsOfStudy of => Rows<AnswerSheet>(one => one.Study == of.Study && After(one.Submission, of.After))
            .OrderBy(one => one.Submission.ToString(), StringComparer.Ordinal),
        DueStudies due => Rows<Study>(study => study.Due <= due.Now).OrderBy(study => study.Due),
        DueSubmissions due => Rows<Submission>(one => one.Due <= due.Now).OrderBy(one => one.Due),
        TransfersOfBook of => store.Transfers.Where(one => one.Book == of.Book && one.Sequence > of.After)
            .OrderBy(one => one.Sequence),
        EventBatchesOfBook of => store.EventBatches.Where(one => one.Book == of.Book && one.Sequence > of.After)
            .OrderBy(one => one.Sequence),
        CreditChangesAfter changes => Rows<CreditChange>(one => one.Book == changes.Book && one.At > changes.At)
            .OrderBy(one => one.Sequence),
        PricingChangesOfBook changes => Rows<PricingChange>(one => one.Book == changes.Book && one.Sequence > changes.After)
            .OrderBy(one => one.Sequence),
        StrayBooks => store.Rows.Keys.Where(key => NeedsBook(key.Kind)).Select(key => key.Book)
            .Concat(store.Transfers.Select(transfer => transfer.Book))
            .Where(number => store.Find<Book>(RowKey.OfBook(number)) is null)
            .Distinct().Order().Cast<object>(),
        _ => throw new NotSupportedException($"The ledger itself does not ask a {query.GetType().Name}."),
    };

    private IEnumerable<TRow> Rows<TRow>(Func<TRow, bool> wanted) where TRow : Row
        => store.Rows.Values.OfType<TRow>().Where(wanted);

    private static bool NeedsBook(RowKind kind)
        => kind is not (RowKind.Book or RowKind.Membership or RowKind.User or RowKind.Participant
            or RowKind.AccessKey or RowKind.Token or RowKind.House or RowKind.SignIn or RowKind.SignInName);

    private static bool After(ObjectId id, ObjectId after) => string.CompareOrdinal(id.ToString(), after.ToString()) > 0;
}
