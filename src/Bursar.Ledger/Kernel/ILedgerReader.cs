namespace Bursar.Ledger;

/// <summary>Reads the books as they were last committed.</summary>
public interface ILedgerReader
{
    /// <summary>The row as it was last committed; null where there is none.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    ValueTask<TRow?> FindAsync<TRow>(RowKey key, CancellationToken cancellation) where TRow : Row;

    /// <summary>Books in the order of their ids, after that one.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    ValueTask<IReadOnlyList<Book>> BooksAsync(ObjectId after, int limit, CancellationToken cancellation);

    /// <summary>A user's memberships, oldest first; at most <paramref name="limit"/>.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    ValueTask<IReadOnlyList<Membership>> MembershipsAsync(ObjectId user, int limit, CancellationToken cancellation);

    /// <summary>A book's members, oldest first; at most <paramref name="limit"/>.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    ValueTask<IReadOnlyList<Membership>> MembersAsync(int book, int limit, CancellationToken cancellation);

    /// <summary>A book's access keys, revoked ones too, oldest first; at most <paramref name="limit"/>.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    ValueTask<IReadOnlyList<AccessKey>> AccessKeysAsync(int book, int limit, CancellationToken cancellation);

    /// <summary>The tokens made for a book, revoked ones too, oldest first; at most <paramref name="limit"/>.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    ValueTask<IReadOnlyList<Token>> TokensAsync(int book, int limit, CancellationToken cancellation);

    /// <summary>A book's transfers in order, after that sequence.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    ValueTask<IReadOnlyList<Transfer>> TransfersAsync(int book, long after, int limit, CancellationToken cancellation);

    /// <summary>Studies to which something has to happen by now, the longest overdue first.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    ValueTask<IReadOnlyList<Study>> DueStudiesAsync(DateTimeOffset now, int limit, CancellationToken cancellation);

    /// <summary>Submissions to which something has to happen by now, the longest overdue first.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    ValueTask<IReadOnlyList<Submission>> DueSubmissionsAsync(DateTimeOffset now, int limit, CancellationToken cancellation);

    /// <summary>A book's studies in the order of their ids, after that one.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    ValueTask<IReadOnlyList<Study>> StudiesAsync(int book, ObjectId after, int limit, CancellationToken cancellation);

    /// <summary>A book's studies that a query asks for, the newest first, before that one; an empty id stands for the beginning.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    ValueTask<IReadOnlyList<Study>> FindStudiesAsync(StudyQuery query, ObjectId before, int limit, CancellationToken cancellation);

    /// <summary>A study's submissions in one of these states, in the order of their ids, after that one.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    ValueTask<IReadOnlyList<Submission>> SubmissionsAsync(
        ObjectId study, IReadOnlyCollection<SubmissionState> states, ObjectId after, int limit, CancellationToken cancellation);

    /// <summary>
    /// A study's bonuses in the order of their ids, after that one; only those of <paramref name="submission"/>, unless it is empty.
    /// </summary>
    /// <exception cref="StoreException">The store failed.</exception>
    ValueTask<IReadOnlyList<Bonus>> BonusesAsync(ObjectId study, ObjectId submission, ObjectId after, int limit, CancellationToken cancellation);

    /// <summary>A book's projects of which there is a row, in the order of their ids, after that one.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    ValueTask<IReadOnlyList<Project>> ProjectsAsync(int book, ObjectId after, int limit, CancellationToken cancellation);

    /// <summary>How many submissions a study has in each state; states that none is in are left out.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    ValueTask<IReadOnlyDictionary<SubmissionState, int>> CountSubmissionsAsync(ObjectId study, CancellationToken cancellation);

    /// <summary>
    /// The lowest number under which there are transfers, studies, submissions, participations, documents, bonuses, batches of bonuses or
    /// projects, but no book that a list shows; null where there is none, as should be. It looks at all of them.
    /// </summary>
    /// <exception cref="StoreException">The store failed.</exception>
    ValueTask<int?> FindStrayBookAsync(CancellationToken cancellation);
}
