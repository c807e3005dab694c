namespace Bursar.Ledger;

/// <summary>Anything a command reads and changes. Rows are immutable: a change is a new row under the same key.</summary>
public abstract record Row
{
    /// <summary>The row's name.</summary>
    public abstract RowKey Key { get; }
}
