namespace Bursar.Ledger;

/// <summary>Anything a command reads and changes. Rows are immutable: a change is a new row under the same key.</summary>
public abstract record Row
{
    /// <summary>The row's name.</summary>
    public abstract RowKey Key { get; }

    /// <summary>
    /// Emits the events that follow from putting this row in the place of <paramref name="before"/>. It is called on every put,
    /// so that no command can change a state without saying so.
    /// </summary>
    /// <param name="before">The row that it replaces; null where it is new.</param>
    /// <param name="set">Where to emit them.</param>
    internal virtual void Announce(Row? before, WorkingSet set)
    {
    }
}
