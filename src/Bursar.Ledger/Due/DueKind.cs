namespace Bursar.Ledger;

/// <summary>A kind of item that becomes due: the query that finds due items and the command that processes one.</summary>
public abstract class DueKind
{
    private DueKind(string name) => Name = name;

    /// <summary>Its name in logs and metrics.</summary>
    public string Name { get; }

    /// <summary>Makes a kind whose items are rows.</summary>
    /// <param name="name">Its name in logs and metrics.</param>
    /// <param name="query">Makes the query for the rows that are due at a time, the longest overdue first, up to a limit.</param>
    /// <param name="due">When a row became due.</param>
    /// <param name="command">
    /// Makes the command for a row. The command checks again whether the row is due, and is rejected if it is not.
    /// </param>
    internal static DueKind Of<TRow>(
        string name, Func<DateTimeOffset, int, Query<TRow>> query, Func<TRow, DateTimeOffset?> due, Func<TRow, Command> command)
        where TRow : Row
        => new OfRows<TRow>(name, query, due, (_, row, _) => new(command(row)));

    /// <summary>Makes a kind whose commands need more than the row.</summary>
    /// <param name="name">Its name in logs and metrics.</param>
    /// <param name="query">Makes the query for the rows that are due at a time, up to a limit.</param>
    /// <param name="due">When a row became due; null for now.</param>
    /// <param name="command">Reads what is needed and makes the command for a row.</param>
    internal static DueKind Of<TRow>(
        string name,
        Func<DateTimeOffset, int, Query<TRow>> query,
        Func<TRow, DateTimeOffset?> due,
        Func<ILedgerReader, TRow, CancellationToken, ValueTask<Command>> command)
        where TRow : Row
        => new OfRows<TRow>(name, query, due, command);

    /// <summary>The items that are due at this time, the longest overdue first.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    internal abstract ValueTask<IEnumerable<DueItem>> FindAsync(
        ILedgerReader ledger, DateTimeOffset now, int limit, CancellationToken cancellation);

    private sealed class OfRows<TRow>(
        string name,
        Func<DateTimeOffset, int, Query<TRow>> query,
        Func<TRow, DateTimeOffset?> due,
        Func<ILedgerReader, TRow, CancellationToken, ValueTask<Command>> command)
        : DueKind(name)
        where TRow : Row
    {
        internal override async ValueTask<IEnumerable<DueItem>> FindAsync(
            ILedgerReader ledger, DateTimeOffset now, int limit, CancellationToken cancellation)
        {
            List<DueItem> items = [];
            foreach (var row in await ledger.ListAsync(query(now, limit), cancellation))
                items.Add(new(this, due(row) ?? now, await command(ledger, row, cancellation)));
            return items;
        }
    }
}
