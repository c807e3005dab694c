namespace Bursar.Ledger;

/// <summary>
/// A request for a list of rows. It is a value: it says which rows to list, where the page begins, and the maximum number of
/// rows. A query lies in the folder of the concept that it lists and documents the order of its rows. A store answers it with one
/// statement.
/// </summary>
/// <typeparam name="TRow">The type of the listed rows.</typeparam>
/// <param name="Limit">The maximum number of rows; 0 or more.</param>
public abstract record Query<TRow>(int Limit)
{
    /// <summary>From this number of rows on, reading or skipping them is long.</summary>
    protected const int Many = 1_000;

    /// <summary>
    /// Whether it can take much longer than a few lookups, because it reads or skips many rows. A store answers only a few such
    /// queries at once, so that they do not keep all others waiting.
    /// </summary>
    public virtual bool IsLong => false;
}
