namespace Bursar.Storage;

/// <summary>A question for rows, in SQL that every store understands.</summary>
/// <param name="Sql">With <c>$1</c>, <c>$2</c> … for its values, in that order where they come first. SQLite knows it by reference: a constant.</param>
/// <param name="Read">Reads a row of the answer.</param>
/// <param name="Values">Each an <c>int</c>, <c>long</c>, <c>bool</c>, <c>string</c>, <c>ObjectId</c> or <c>DateTimeOffset</c>.</param>
internal sealed record RowQuery<TRow>(string Sql, Func<RowCursor, TRow> Read, params object[] Values);
