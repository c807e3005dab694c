using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// How one kind of row is stored in its table, in every store, and how queries on it are answered. Each column is named and read
/// here; its type is in the stores' schemas.
/// </summary>
/// <param name="table">The table.</param>
/// <param name="columns">What is written.</param>
/// <param name="read">Reads the same columns in the same order; the last ones may be left out.</param>
internal sealed class RowMap<TRow>(string table, Columns<TRow> columns, Func<RowCursor, TRow> read)
{
    private readonly List<QueryMap> _queries = [];

    public string Table { get; } = table;

    public IReadOnlyList<Column<TRow>> Columns { get; } = columns.All;

    public Func<RowCursor, TRow> Read { get; } = read;

    /// <summary>The columns' names, comma-separated.</summary>
    public string Names { get; } = string.Join(", ", columns.All.Select(column => column.Name));

    /// <summary>The names of the primary key's columns.</summary>
    public IReadOnlyList<string> Key { get; } =
        [.. columns.All.Where(column => column.Use == ColumnUse.Key).Select(column => column.Name)];

    /// <summary>
    /// How many bytes a row's id in its book has: 12 for an object's id, 16 for a hash; 0 if the row is the book or has a
    /// sequence.
    /// </summary>
    public int IdSize { get; } = columns.All switch
    {
        [_, Column<TRow, ObjectId> { Use: ColumnUse.Key }, ..] => ObjectId.Size,
        [_, Column<TRow, UInt128> { Use: ColumnUse.Key }, ..] => 16,
        _ => 0,
    };

    /// <summary>Whether a row's id in its book is a sequence: a whole number that counts up.</summary>
    public bool HasSequence { get; } = columns.All is [_, Column<TRow, long> { Use: ColumnUse.Key }, ..];

    /// <summary>Whether rows are only ever appended: no column of theirs can change.</summary>
    public bool IsAppended { get; } = columns.All.All(column => column.Use is ColumnUse.Key or ColumnUse.Fixed);

    /// <summary>The queries that are answered from this table.</summary>
    public IReadOnlyList<QueryMap> Queries => _queries;

    /// <summary>A statement for such rows.</summary>
    /// <param name="rest">What follows the table's name.</param>
    public string Select(string rest) => $"SELECT {Names} FROM {Table} {rest}";

    /// <summary>Says how a query for such rows is answered.</summary>
    /// <param name="rest">What follows the table's name.</param>
    /// <param name="values">The values of <c>$1</c>, <c>$2</c> ….</param>
    /// <param name="merge">See <see cref="SqlQuery{TAnswer}.Merge"/>.</param>
    public RowMap<TRow> List<TQuery>(string rest, Func<TQuery, object[]> values, Merge<TRow>? merge = null)
        where TQuery : Query<TRow>
    {
        var sql = Select(rest);
        return Answer<TQuery, TRow>(Read, query => (sql, values(query)), merge);
    }

    /// <summary>Says how a query that is answered from this table, but not by its rows, is answered.</summary>
    /// <param name="read">Reads a row of the answer.</param>
    /// <param name="statement">The statement and its values; of each statement, the text is always the same object.</param>
    /// <param name="merge">See <see cref="SqlQuery{TAnswer}.Merge"/>.</param>
    public RowMap<TRow> Answer<TQuery, TAnswer>(
        Func<RowCursor, TAnswer> read, Func<TQuery, (string Sql, object[] Values)> statement, Merge<TAnswer>? merge = null)
        where TQuery : Query<TAnswer>
    {
        _queries.Add(new QueryMap<TAnswer>(typeof(TQuery), read, query => statement((TQuery)query), merge));
        return this;
    }

    /// <summary>Says how a query that counts such rows is answered.</summary>
    /// <param name="column">The column by which they are grouped.</param>
    /// <param name="group">Reads that column.</param>
    /// <param name="where">Which of them are counted.</param>
    /// <param name="values">The values of <c>$1</c>, <c>$2</c> ….</param>
    public RowMap<TRow> Count<TQuery, TGroup>(
        string column, Func<RowCursor, TGroup> group, string where, Func<TQuery, object[]> values)
        where TQuery : CountQuery<TGroup>
        where TGroup : notnull
    {
        var sql = $"SELECT {column}, count(*) FROM {Table} {where} GROUP BY {column}";
        _queries.Add(new QueryMap<KeyValuePair<TGroup, int>>(
            typeof(TQuery), row => new(group(row), checked((int)row.GetLong())), query => (sql, values((TQuery)query)),
            Merge.By((KeyValuePair<TGroup, int> one) => one.Key, static (one, other) => new(one.Key, one.Value + other.Value))));
        return this;
    }
}
