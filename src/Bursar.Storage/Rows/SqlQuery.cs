namespace Bursar.Storage;

/// <summary>A query in SQL that every store understands.</summary>
/// <param name="Sql">
/// With <c>$1</c>, <c>$2</c> … for its values, in the order in which they first occur. SQLite's statements are known by reference
/// to their text, so it is the same object each time.
/// </param>
/// <param name="Read">Reads a row of the answer.</param>
/// <param name="Values">
/// Each an <c>int</c>, <c>long</c>, <c>bool</c>, <c>string</c>, <c>ObjectId</c> or <c>DateTimeOffset</c>.
/// </param>
internal sealed record SqlQuery<TAnswer>(string Sql, Func<RowCursor, TAnswer> Read, params object[] Values)
{
    /// <inheritdoc cref="Bursar.Ledger.Query{TRow}.IsLong"/>
    public bool IsLong { get; init; }

    /// <summary>The maximum number of rows of the answer.</summary>
    public int Limit { get; init; } = int.MaxValue;

    /// <summary>
    /// How the answers of several databases become one; null if the statement names the book that it is confined to
    /// (<see cref="NamedBook"/>).
    /// </summary>
    public Merge<TAnswer>? Merge { get; init; }
}
