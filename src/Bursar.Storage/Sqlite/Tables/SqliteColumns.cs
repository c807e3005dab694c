using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Binds the columns of a row to the parameters of a statement.</summary>
internal sealed class SqliteColumns<TRow>(RowMap<TRow> map)
{
    private readonly Action<SqliteStatement, TRow>[] _puts = [.. map.Columns.Select(PutOf)];

    /// <summary>The statement that inserts a row; all its columns are bound.</summary>
    public string Insert { get; } =
        $"INSERT INTO {map.Table} ({map.Names}) VALUES ({string.Join(", ", map.Columns.Select(_ => "?"))})";

    /// <summary>The statement that inserts a row, or updates the one with its key.</summary>
    public string Upsert()
    {
        var changes = map.Columns
            .Where(column => column.Use == ColumnUse.Changing)
            .Select(column => $"{column.Name} = excluded.{column.Name}")
            .Concat(map.Columns.Where(column => column.Use == ColumnUse.Added)
                .Select(column => $"{column.Name} = {column.Name} + excluded.{column.Name}"));
        return $"{Insert} ON CONFLICT ({string.Join(", ", map.Key)}) DO UPDATE SET {string.Join(", ", changes)}";
    }

    public void Put(SqliteStatement statement, TRow row)
    {
        foreach (var put in _puts) put(statement, row);
    }

    /// <summary>What binds a column to the next parameter.</summary>
    public static Action<SqliteStatement, TRow> PutOf(Column<TRow> column) => column switch
    {
        Column<TRow, int> one => (statement, row) => statement.Put(one.Of(row)),
        Column<TRow, int?> one => (statement, row) => statement.Put((long?)one.Of(row)),
        Column<TRow, long> one => (statement, row) => statement.Put(one.Of(row)),
        Column<TRow, bool> one => (statement, row) => statement.Put(one.Of(row) ? 1 : 0),
        Column<TRow, string> one => (statement, row) => statement.Put(one.Of(row)),
        Column<TRow, decimal?> one => (statement, row) => statement.Put(one.Of(row)?.ToString()),
        Column<TRow, Money> one => (statement, row) => statement.Put(one.Of(row).Units),
        Column<TRow, Money?> one => (statement, row) => statement.Put(one.Of(row)?.Units),
        Column<TRow, DateTimeOffset> one => (statement, row) => statement.Put(one.Of(row)),
        Column<TRow, DateTimeOffset?> one => (statement, row) => statement.Put(one.Of(row)),
        Column<TRow, TimeSpan> one => (statement, row) => statement.Put(one.Of(row)),
        Column<TRow, TimeSpan?> one => (statement, row) => statement.Put(one.Of(row)),
        Column<TRow, ObjectId> one => (statement, row) => statement.Put(one.Of(row)),
        Column<TRow, UInt128> one => (statement, row) => statement.Put128(one.Of(row)),
        Column<TRow, Digest> one => (statement, row) => statement.Put(one.Of(row)),
        Column<TRow, ReadOnlyMemory<byte>> one => (statement, row) => statement.Put(one.Of(row).Span),
        _ => throw new InvalidOperationException($"SQLite has nothing for column {column.Name}."),
    };
}
