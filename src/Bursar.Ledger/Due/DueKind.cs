namespace Bursar.Ledger;

/// <summary>A kind of thing that falls due: the query that finds what is due, and the command that does it.</summary>
public abstract class DueKind
{
    private DueKind(string name) => Name = name;

    /// <summary>What it is called in logs and measurements.</summary>
    public string Name { get; }

    /// <summary>A kind of which each thing is a row.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="query">Asks for the rows that are due at a time, the longest overdue first, up to a limit.</param>
    /// <param name="due">When a row has been due.</param>
    /// <param name="command">What has to be done to a row. It decides again whether the row is due, and is refused when it is not.</param>
    internal static DueKind Of<TRow>(
        string name, Func<DateTimeOffset, int, Query<TRow>> query, Func<TRow, DateTimeOffset?> due, Func<TRow, Command> command)
        where TRow : Row
        => new OfRows<TRow>(name, query, due, command);

    /// <summary>What is due at that time, the longest overdue first.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    internal abstract ValueTask<IEnumerable<DueItem>> FindAsync(ILedgerReader ledger, DateTimeOffset now, int limit, CancellationToken cancellation);

    private sealed class OfRows<TRow>(
        string name, Func<DateTimeOffset, int, Query<TRow>> query, Func<TRow, DateTimeOffset?> due, Func<TRow, Command> command)
        : DueKind(name)
        where TRow : Row
    {
        internal override async ValueTask<IEnumerable<DueItem>> FindAsync(
            ILedgerReader ledger, DateTimeOffset now, int limit, CancellationToken cancellation)
            => (await ledger.ListAsync(query(now, limit), cancellation)).Select(row => new DueItem(this, due(row) ?? now, command(row)));
    }
}
