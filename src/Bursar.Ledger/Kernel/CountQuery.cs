namespace Bursar.Ledger;

/// <summary>A request to count rows by group.</summary>
/// <typeparam name="TGroup">The value that groups the rows, such as their state.</typeparam>
public abstract record CountQuery<TGroup> where TGroup : notnull
{
    /// <inheritdoc cref="Query{TRow}.IsLong"/>
    public virtual bool IsLong => false;
}
