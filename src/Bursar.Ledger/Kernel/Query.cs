namespace Bursar.Ledger;

/// <summary>
/// A request for a list of rows. It is a value: it says which rows to list, where the page begins, and the maximum number of
/// rows. A query lies in the folder of the concept that it lists and documents the order of its rows. A store answers it with one
/// statement.
/// </summary>
/// <typeparam name="TRow">The type of the listed rows.</typeparam>
/// <param name="Limit">The maximum number of rows; 0 or more.</param>
public abstract record Query<TRow>(int Limit);
