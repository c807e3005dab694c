namespace Bursar.Storage;

/// <summary>How the queries of one type are answered.</summary>
/// <param name="type">The queries' type.</param>
internal abstract class QueryMap(Type type)
{
    public Type Type => type;
}

/// <summary>How the queries of one type are answered.</summary>
/// <param name="type">The queries' type.</param>
/// <param name="read">Reads a row of the answer.</param>
/// <param name="statement">The statement of a query of that type, as <see cref="SqlQuery{TAnswer}.Sql"/>, and its values.</param>
/// <param name="merge">See <see cref="SqlQuery{TAnswer}.Merge"/>.</param>
internal sealed class QueryMap<TAnswer>(
    Type type,
    Func<RowCursor, TAnswer> read,
    Func<object, (string Sql, object[] Values)> statement,
    Merge<TAnswer>? merge = null) : QueryMap(type)
{
    public SqlQuery<TAnswer> Of(object query, bool isLong, int limit)
    {
        var (sql, values) = statement(query);
        return new(sql, read, values) { IsLong = isLong, Limit = limit, Merge = merge };
    }
}
