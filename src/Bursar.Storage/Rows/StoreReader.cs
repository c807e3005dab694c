using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Answers queries by the statements of the <see cref="Catalogue"/>; a store says how it runs one.</summary>
public abstract class StoreReader : ICopySource
{
    private static readonly SqlQuery<byte[]> KeyCheck = new(
        "SELECT key_check FROM house WHERE book_id = 0 AND key_check IS NOT NULL", row => row.GetBytes().ToArray());

    private protected StoreReader()
    {
    }

    /// <inheritdoc/>
    public abstract ValueTask<TRow?> FindAsync<TRow>(RowKey key, CancellationToken cancellation) where TRow : Row;

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<TRow>> ListAsync<TRow>(Query<TRow> query, CancellationToken cancellation)
        => ListAsync(Catalogue.SqlOf(query), cancellation);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyDictionary<TGroup, int>> CountAsync<TGroup>(
        CountQuery<TGroup> query, CancellationToken cancellation)
        where TGroup : notnull
        => query is SubmissionsOfParticipant one
            ? (IReadOnlyDictionary<TGroup, int>)await CountAsync(one.Participant, cancellation)
            : await CountRowsAsync(query, cancellation);

    /// <inheritdoc/>
    public abstract IAsyncEnumerable<Row> RowsAsync(RowKind kind, CancellationToken cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredAnswer> AnswersAsync(DateTimeOffset notBefore, CancellationToken cancellation)
        => StreamAsync(AnswerRows.Since(notBefore), cancellation);

    /// <summary>
    /// The check value of the key that the store's secrets are sealed under; null if no server has run on it yet.
    /// </summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public async ValueTask<byte[]?> KeyCheckAsync(CancellationToken cancellation)
        => (await ListAsync(KeyCheck, cancellation)).SingleOrDefault();

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();

    /// <summary>What is wrong with the store itself, as a sentence: damaged pages, or a strange schema; null if none.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    internal abstract ValueTask<string?> FindDamageAsync(CancellationToken cancellation);

    /// <summary>Recomputes every balance and every hash (<see cref="LedgerAudit"/>).</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    internal virtual Task<AuditReport> AuditAsync(IProgress<long>? progress, CancellationToken cancellation)
        => LedgerAudit.RunAsync(this, progress, cancellation);

    /// <summary>The first breach of the <see cref="Agreements"/>, as a sentence; null if there is none.</summary>
    /// <param name="keysSince">From when on the answers to requests must be there; null if that is not known.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    internal virtual ValueTask<string?> FindBreachAsync(DateTimeOffset? keysSince, CancellationToken cancellation)
        => FindBreachAsync(Agreements.Of(keysSince), cancellation);

    /// <summary>The first breach of these agreements, as a sentence; null if there is none.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    internal virtual async ValueTask<string?> FindBreachAsync(
        IEnumerable<Agreement> agreements, CancellationToken cancellation)
    {
        foreach (var agreement in agreements)
            if (await ListAsync(agreement.Breach, cancellation) is [var breach, ..]) return breach;
        return null;
    }

    /// <summary>
    /// The number of a participant's submissions in each state, which is asked for with every place of a study that requires a
    /// history. A store may have a faster way than counting them.
    /// </summary>
    private protected virtual ValueTask<IReadOnlyDictionary<SubmissionState, int>> CountAsync(
        ObjectId participant, CancellationToken cancellation)
        => CountRowsAsync(new SubmissionsOfParticipant(participant), cancellation);

    /// <summary>A person's marks in the first of several databases (<see cref="Whereabouts"/>); 0 if there are none.</summary>
    internal virtual async ValueTask<long> MarksOfAsync(ObjectId person, CancellationToken cancellation)
        => (await ListAsync(Whereabouts.Find(person), cancellation)) is [var marks] ? marks : 0;

    private async ValueTask<IReadOnlyDictionary<TGroup, int>> CountRowsAsync<TGroup>(
        CountQuery<TGroup> query, CancellationToken cancellation)
        where TGroup : notnull
        => new Dictionary<TGroup, int>(await ListAsync(Catalogue.SqlOf(query), cancellation));

    /// <summary>Runs a statement and reads the whole answer.</summary>
    internal abstract ValueTask<IReadOnlyList<TAnswer>> ListAsync<TAnswer>(
        SqlQuery<TAnswer> query, CancellationToken cancellation);

    /// <summary>Runs a statement and reads its answer row by row, as rows are asked for.</summary>
    internal abstract IAsyncEnumerable<TAnswer> StreamAsync<TAnswer>(
        SqlQuery<TAnswer> query, CancellationToken cancellation);
}
