using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>A table whose rows are read and written whole, its columns always in the same order.</summary>
internal abstract class RowTable<TRow> : IRowTable where TRow : Row
{
    private readonly string _find;
    private readonly string _all;
    private readonly string _write;

    /// <param name="name">The table.</param>
    /// <param name="columns">Every column, comma-separated; the first is book_id, the second the id in the book.</param>
    /// <param name="key">The columns of the primary key.</param>
    /// <param name="unchanging">How many columns, the key first, have always what they were inserted with.</param>
    protected RowTable(string name, string columns, string key, int unchanging = 2)
    {
        var names = columns.Split(", ");
        var parameters = string.Join(", ", names.Select(_ => "?"));
        var where = string.Join(" AND ", key.Split(", ").Select(column => $"{column} = ?"));
        // What never changes is left out, or an index on it would be written each time.
        var changes = string.Join(", ", names.Skip(unchanging).Select(column => $"{column} = excluded.{column}"));
        _find = $"SELECT {columns} FROM {name} WHERE {where}";
        _all = $"SELECT {columns} FROM {name} ORDER BY 1, 2";
        _write = $"INSERT INTO {name} ({columns}) VALUES ({parameters}) ON CONFLICT ({key}) DO UPDATE SET {changes}";
    }

    public Row? Find(SqliteConnection connection, RowKey key)
    {
        var statement = connection.Prepare(_find);
        try
        {
            PutKey(statement, key);
            return statement.Step() ? Get(statement) : null;
        }
        finally
        {
            statement.Reset();
        }
    }

    public IEnumerable<Row> All(SqliteConnection connection) => connection.Prepare(_all).Each(Get);

    public void Write(SqliteConnection connection, Row row)
    {
        var statement = connection.Prepare(_write);
        Put(statement, (TRow)row);
        statement.Run();
    }

    /// <summary>Reads every row of a query whose parameters are bound.</summary>
    protected List<TRow> List(SqliteStatement statement) => statement.List(Get);

    /// <summary>Binds what <c>where</c> asks for.</summary>
    protected virtual void PutKey(SqliteStatement statement, RowKey key) => statement.Put(key.Book).Put128(key.Id);

    /// <summary>Reads the columns in their order.</summary>
    protected abstract TRow Get(SqliteStatement row);

    /// <summary>Binds the columns in their order.</summary>
    protected abstract void Put(SqliteStatement statement, TRow row);

    /// <summary>The id of an object, from the number that it has in a row's key.</summary>
    protected static ObjectId IdOf(RowKey key) => new((uint)(key.Id >> 64), unchecked((ulong)key.Id));
}
