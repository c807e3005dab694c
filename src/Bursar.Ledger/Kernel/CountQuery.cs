namespace Bursar.Ledger;

/// <summary>Asks how many rows there are, group by group.</summary>
/// <typeparam name="TGroup">What the rows are grouped by, such as their state.</typeparam>
public abstract record CountQuery<TGroup> where TGroup : notnull;
