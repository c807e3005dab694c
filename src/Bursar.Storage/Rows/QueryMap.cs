namespace Bursar.Storage;

/// <summary>How the queries of one type are answered.</summary>
/// <param name="type">The queries' type.</param>
internal abstract class QueryMap(Type type)
{
    public Type Type => type;
}

/// <summary>How the queries of one type are answered: always by the same statement.</summary>
/// <param name="type">The queries' type.</param>
/// <param name="sql">The statement, as <see cref="SqlQuery{TAnswer}.Sql"/>.</param>
/// <param name="read">Reads a row of the answer.</param>
/// <param name="values">What a query of that type puts into the statement.</param>
internal sealed class QueryMap<TAnswer>(
    Type type, string sql, Func<RowCursor, TAnswer> read, Func<object, object[]> values) : QueryMap(type)
{
    public SqlQuery<TAnswer> Of(object query) => new(sql, read, values(query));
}
