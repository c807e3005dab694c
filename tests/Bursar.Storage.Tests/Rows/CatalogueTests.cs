namespace Bursar.Storage.Tests;

/// <summary>Every kind of row, every query and every table is known to the catalogue, and nothing else is.</summary>
[Slow(SlowAttribute.Postgres)]
public sealed class CatalogueTests(SharedPostgres shared) : IDisposable
{
    private readonly DataDirectory _data = new();

    public static TheoryData<Type> Queries =>
    [
        .. typeof(Query<>).Assembly.GetTypes().Where(type => !type.IsAbstract && BasesOf(type).Any(IsQuery)),
    ];

    public void Dispose() => _data.Dispose();

    [Fact]
    public void Kinds_EveryKindOfRow_StandsInThePlaceOfItsNumber()
    {
        Assert.Equal(Enum.GetValues<RowKind>(), Catalogue.Kinds.Select(kind => kind.Kind));
        Assert.Equal(Enumerable.Range(0, Catalogue.Kinds.Length), Catalogue.Kinds.Select(kind => (int)kind.Kind));
    }

    [Fact]
    public void Kinds_EveryRecordOfTheLedger_IsOneOfThem()
    {
        var records = typeof(Row).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(Row)));

        Assert.Equal(records.Select(type => type.Name).Order(), Catalogue.Kinds.Select(kind => kind.Kind.ToString()).Order());
    }

    /// <summary>On PostgreSQL, a book's fingerprint tells whether the rows in memory are still those of the database.</summary>
    [Fact]
    public void Kinds_ThatAreCached_AreInTheFingerprint()
        => Assert.All(Catalogue.Kinds.Where(kind => kind.IsCached), kind => Assert.True(kind.IsFingerprinted, $"{kind.Kind}"));

    [Fact]
    public void Tables_OfADataFile_AreThoseOfTheCatalogueAndTheHouse()
    {
        using var connection = new SqliteConnection(_data.File, create: true);
        SqliteSchema.Upgrade(connection, _data.File);

        const string sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'";
        var tables = connection.Prepare(sql).List(row => row.GetText());

        Assert.Equal(Catalogue.Tables.Append("house").Order(), tables.Order());
    }

    [Fact]
    public async Task Tables_OfADatabase_AreThoseOfTheCatalogueAndTheHouse()
    {
        var database = await shared.CreateDatabaseAsync(Stop);
        await (await PostgresStore.OpenAsync(database, Stop)).DisposeAsync();

        var tables = await new CopySide.OfPostgres(database).CountAsync(); // Without the house and marks.

        Assert.Equal(Catalogue.Tables.Order(StringComparer.Ordinal), tables.Keys);
        Assert.Equal(["house", Whereabouts.Table, .. Catalogue.Tables], PostgresSchema.Tables);
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void Queries_EveryOneOfTheLedger_HasAStatement(Type query) => Assert.Contains(query, Catalogue.QueryTypes);

    private static bool IsQuery(Type type)
        => type.IsGenericType && new[] { typeof(Query<>), typeof(CountQuery<>) }.Contains(type.GetGenericTypeDefinition());

    private static IEnumerable<Type> BasesOf(Type type)
    {
        for (var one = type.BaseType; one is not null; one = one.BaseType) yield return one;
    }
}
