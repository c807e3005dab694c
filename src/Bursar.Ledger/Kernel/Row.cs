namespace Bursar.Ledger;

/// <summary>Anything that commands read and change. Rows are immutable: a change puts a new row under the same key.</summary>
public abstract record Row
{
    /// <summary>The key that identifies the row.</summary>
    public abstract RowKey Key { get; }

    /// <summary>
    /// Emits the events that follow from replacing <paramref name="before"/> with this row. Every put calls it, so no command can
    /// change a state without an event.
    /// </summary>
    /// <param name="before">The row that it replaces; null if it is new.</param>
    /// <param name="set">Where to emit them.</param>
    internal virtual void Announce(Row? before, WorkingSet set)
    {
    }
}
