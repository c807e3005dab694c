namespace Bursar.Storage.Tests;

/// <summary>Databases that were falsified.</summary>
[Slow(SlowAttribute.Postgres)]
public sealed class PostgresTamperingTests(SharedPostgres shared) : TamperingConformance
{
    private static readonly string Keep = "CREATE SCHEMA honest; "
        + string.Concat(Catalogue.Tables.Select(table => $"CREATE TABLE honest.{table} AS TABLE {table}; "));

    private static readonly string Restore = "DROP VIEW IF EXISTS rich; "
        + string.Concat(Catalogue.Tables.Select(table => $"DELETE FROM {table}; INSERT INTO {table} TABLE honest.{table}; "));

    private static readonly SemaphoreSlim Making = new(1);
    private static string? _honest;

    [Fact]
    public async Task Verify_WithATrigger_SaysThatItIsNotBursars()
    {
        await using var books = await TamperAsync(await FillAsync(), _ => Task.FromResult("""
            CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
            CREATE TRIGGER t AFTER INSERT ON transfers FOR EACH STATEMENT EXECUTE FUNCTION f();
            """));

        Assert.Contains(
            "has a trigger t on transfers, which is not Bursar's", (await StoreAudit.RunAsync(books, null, Start, Stop)).Fault,
            StringComparison.Ordinal);
    }

    /// <summary>An index that lacks the rows, which only amcheck finds.</summary>
    [Theory]
    [InlineData("CREATE EXTENSION amcheck", "The database is damaged: heap tuple ")]
    [InlineData("", null)]
    public async Task Verify_OfADamagedIndex_SaysSoIfAmcheckIsThere(string extension, string? fault)
    {
        const string index = "WHERE indexrelid = 'submissions_by_participant'::regclass";
        await using var books = await TamperAsync(await FillAsync(), _ => Task.FromResult($"""
            CREATE TEMP TABLE kept AS SELECT * FROM submissions;
            UPDATE pg_index SET indisready = false {index};
            DELETE FROM submissions;
            INSERT INTO submissions SELECT * FROM kept;
            UPDATE pg_index SET indisready = true {index};
            {extension};
            """));

        var found = (await StoreAudit.RunAsync(books, null, Start, Stop)).Fault;

        if (fault is null) Assert.Null(found);
        else Assert.StartsWith(fault, found, StringComparison.Ordinal);
    }

    private protected override async Task<StoreReader> TamperAsync(Func<StoreReader, Task<string>> sql)
    {
        var database = await HonestAsync();
        await Sql.AskAsync(database, Restore);
        return await TamperAsync(database, sql);
    }

    private protected override string Hex(byte[] bytes) => $"x'{Convert.ToHexString(bytes)}'";

    private static async Task<StoreReader> TamperAsync(string database, Func<StoreReader, Task<string>> sql)
    {
        string text;
        await using (var honest = await PostgresReader.OpenSnapshotAsync(database, Stop)) text = await sql(honest);
        await Sql.AskAsync(database, text.Replace("x'", "'\\x", StringComparison.Ordinal));
        return await PostgresReader.OpenSnapshotAsync(database, Stop);
    }

    /// <summary>The database that the tests falsify one after the other, with a copy of every table in another schema.</summary>
    private async Task<string> HonestAsync()
    {
        await Making.WaitAsync(Stop);
        try
        {
            if (_honest is not null) return _honest;
            var database = await FillAsync();
            await Sql.AskAsync(database, Keep);
            return _honest = database;
        }
        finally
        {
            Making.Release();
        }
    }

    private async Task<string> FillAsync()
    {
        var database = await shared.CreateDatabaseAsync(Stop);
        await FillAsync(await PostgresStore.OpenAsync(database, Stop));
        return database;
    }
}
