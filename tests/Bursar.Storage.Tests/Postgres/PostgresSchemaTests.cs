using Npgsql;

namespace Bursar.Storage.Tests;

/// <summary>
/// Every table leads with the book, the schema is created once, and is never confused with someone else's tables.
/// </summary>
[Slow(SlowAttribute.Postgres)]
public sealed class PostgresSchemaTests(SharedPostgres shared)
{
    private const string OurTables =
        "SELECT relname::text FROM pg_class WHERE relkind IN ('r', 'p') AND NOT relispartition "
        + "AND relnamespace = 'public'::regnamespace";

    [Fact]
    public async Task Tables_All_LeadWithTheBookInTheirColumnsKeysAndUniqueIndexes()
    {
        var database = await OpenedAsync();

        var tables = await ListAsync(database, OurTables);
        var leading = await ListAsync(
            database, "SELECT attrelid::regclass::text FROM pg_attribute WHERE attnum = 1 AND attname = 'book_id'");
        var unique = await ListAsync(database, $"""
            SELECT c.relname || ' '
              || (SELECT a.attname FROM pg_attribute AS a WHERE a.attrelid = c.oid AND a.attnum = i.indkey[0])
            FROM pg_index AS i JOIN pg_class AS c ON c.oid = i.indrelid WHERE i.indisunique AND c.relname IN ({OurTables})
            """);

        Assert.Equal(PostgresSchema.Tables.Order(), tables.Order());
        Assert.Empty(tables.Except(leading));
        Assert.Equal(tables.Count - 1, unique.Count);
        Assert.All(unique, index => Assert.EndsWith(" book_id", index));
        Assert.Empty(await ListAsync(database, "SELECT conname::text FROM pg_constraint WHERE contype = 'f'"));
    }

    [Fact]
    public async Task Text_RunByHand_IsWhatTheStoreOpens()
    {
        var database = await shared.CreateDatabaseAsync(Stop);
        await RunAsync(database, PostgresSchema.Text);

        await using var store = await PostgresStore.OpenAsync(database, Stop);

        Assert.Empty(await store.ListAsync(new BooksQuery(default, 10), Stop));
    }

    [Fact]
    public async Task Open_ByThreeAtOnce_MakesTheTablesOnce()
    {
        var database = await shared.CreateDatabaseAsync(Stop);

        var stores = await Task.WhenAll(
            Enumerable.Range(0, 3).Select(_ => PostgresStore.OpenAsync(database, Stop)));

        foreach (var store in stores) await store.DisposeAsync();
        Assert.Equal([$"{PostgresSchema.Newest}"], await ListAsync(database, "SELECT version::text FROM house"));
    }

    [Fact]
    public async Task Open_NewerDatabase_IsRefusedAndLeftAsItIs()
    {
        var database = await OpenedAsync();
        await RunAsync(database, "UPDATE house SET version = 99");

        var refused = await Assert.ThrowsAsync<StoreException>(() => PostgresStore.OpenAsync(database, Stop));

        Assert.Contains("newer Bursar (version 99", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["99"], await ListAsync(database, "SELECT version::text FROM house"));
    }

    [Fact]
    public async Task Open_DatabaseWithAnotherTableOfThatName_IsRefusedAndLeftAsItIs()
    {
        var database = await shared.CreateDatabaseAsync(Stop);
        await RunAsync(database, "CREATE TABLE books (isbn text)");

        await Assert.ThrowsAsync<StoreException>(() => PostgresStore.OpenAsync(database, Stop));

        Assert.Equal(["books"], await ListAsync(database, OurTables));
    }

    [Fact]
    public async Task OpenSnapshot_NoBursarDatabase_IsRefused()
    {
        var database = await shared.CreateDatabaseAsync(Stop);

        await Assert.ThrowsAsync<StoreException>(() => PostgresReader.OpenSnapshotAsync(database, Stop));

        Assert.Empty(await ListAsync(database, OurTables));
    }

    private async Task<string> OpenedAsync()
    {
        var database = await shared.CreateDatabaseAsync(Stop);
        await (await PostgresStore.OpenAsync(database, Stop)).DisposeAsync();
        return database;
    }

    private static async Task RunAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection($"{database};Pooling=false");
        await connection.OpenAsync(Stop);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(Stop);
    }

    private static async Task<List<string>> ListAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection($"{database};Pooling=false");
        await connection.OpenAsync(Stop);
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync(Stop);
        var rows = new List<string>();
        while (await reader.ReadAsync(Stop)) rows.Add(reader.GetString(0));
        return rows;
    }
}
