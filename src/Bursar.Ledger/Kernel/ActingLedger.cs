namespace Bursar.Ledger;

/// <summary>A ledger in which every command is one person's or program's, so that events say who did what.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="by">Who asks; see <see cref="Command.By"/>.</param>
public sealed class ActingLedger(ILedger ledger, ObjectId by) : ILedger
{
    /// <summary>Whoever has the operator's token. No user, participant or credential has this id.</summary>
    public static readonly ObjectId Operator = new(0, 1);

    /// <inheritdoc/>
    public BookClock Clock => ledger.Clock;

    /// <inheritdoc/>
    public ValueTask<Outcome> ExecuteAsync(Command command, CancellationToken cancellation)
        => ledger.ExecuteAsync(command with { By = by }, cancellation);

    /// <inheritdoc/>
    public Task NextEventAsync(int book, CancellationToken cancellation) => ledger.NextEventAsync(book, cancellation);

    /// <inheritdoc/>
    public ValueTask<TRow?> FindAsync<TRow>(RowKey key, CancellationToken cancellation) where TRow : Row
        => ledger.FindAsync<TRow>(key, cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<TRow>> ListAsync<TRow>(Query<TRow> query, CancellationToken cancellation)
        => ledger.ListAsync(query, cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyDictionary<TGroup, int>> CountAsync<TGroup>(
        CountQuery<TGroup> query, CancellationToken cancellation)
        where TGroup : notnull
        => ledger.CountAsync(query, cancellation);
}
