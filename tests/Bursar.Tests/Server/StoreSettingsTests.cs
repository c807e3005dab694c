using Microsoft.Extensions.Configuration;

namespace Bursar.Tests;

public sealed class StoreSettingsTests
{
    private const string Way = "Host=db;Password=geheim";

    [Fact]
    public void Of_Nothing_IsSqliteWithOneLane()
    {
        var store = Of();
        Assert.Empty(store.Connections);
        Assert.Equal((1, false), (store.Lanes, store.IsPostgres));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("1", 1)]
    [InlineData("64", 64)]
    public void Of_Postgres_IsWhatIsSaid(string lanes, int expected)
    {
        var store = Of(("Store", "postgres"), ("Connection", Way), ("Lanes", lanes));
        Assert.Equal(Way, Assert.Single(store.Connections));
        Assert.Equal((expected, true), (store.Lanes, store.IsPostgres));
    }

    [Fact]
    public void Of_SeveralDatabases_KeepsTheirPlaces()
    {
        var shards = Enumerable.Range(0, 12).Select(i => ($"Shards:{i}", $"Host=db{i}"));
        var store = Of([("Store", "postgres"), .. shards.Reverse()]);
        Assert.Equal(Enumerable.Range(0, 12).Select(i => $"Host=db{i}"), store.Connections);
    }

    [Theory]
    [InlineData("Shards:0")]
    [InlineData("Shards:0", "Shards:2")]
    [InlineData("Shards:1", "Shards:2")]
    [InlineData("Shards:0", "Shards:1", "Connection")]
    [InlineData("Shards:0", "Shards:first")]
    public void Of_DatabasesWithoutTheirPlaces_AreRefused(params string[] named)
    {
        var failure = Assert.Throws<CommandFailure>(
            () => Of([("Store", "postgres"), .. named.Select(name => (name, Way))]));
        Assert.Contains("Bursar:Shards", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_TheFormerSetting_SaysWhatTookItsPlace()
    {
        var failure = Assert.Throws<CommandFailure>(
            () => Of(("Store", "postgres"), ("Connection", Way), ("Sharded", "true")));
        Assert.Contains("Bursar:Shards", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Store", "mysql")]
    [InlineData("Store", "Postgres")]
    [InlineData("Lanes", "0")]
    [InlineData("Lanes", "65")]
    [InlineData("Lanes", "-1")]
    [InlineData("Lanes", "2.0")]
    [InlineData("Lanes", "99999999999999999999")]
    public void Of_AWrongValue_NamesTheSettingAndTheValue(string name, string value)
    {
        var failure = Assert.Throws<CommandFailure>(() => Of(("Store", "postgres"), ("Connection", Way), (name, value)));
        Assert.Equal(ExitCode.CannotStart, failure.Code);
        Assert.Contains($"Bursar:{name}", failure.Message, StringComparison.Ordinal);
        Assert.Contains($"\"{value}\"", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Connection", Way)]
    [InlineData("Lanes", "2")]
    [InlineData("Lanes", "64")]
    public void Of_SqliteWithWhatIsPostgresOnly_IsRefused(string name, string value)
    {
        var failure = Assert.Throws<CommandFailure>(() => Of(("Store", "sqlite"), (name, value)));
        Assert.Contains("PostgreSQL", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_SqliteWithSeveralDatabases_IsRefused()
        => Assert.Contains(
            "PostgreSQL", Assert.Throws<CommandFailure>(() => Of(("Shards:0", Way), ("Shards:1", Way))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Of_PostgresWithoutAConnection_IsRefused()
        => Assert.Contains(
            "Bursar:Connection", Assert.Throws<CommandFailure>(() => Of(("Store", "postgres"))).Message,
            StringComparison.Ordinal);

    private static StoreSettings Of(params (string Name, string Value)[] settings) => StoreSettings.Of(
        new ConfigurationBuilder()
            .AddInMemoryCollection(
                settings.GroupBy(setting => setting.Name)
                    .ToDictionary(name => $"Bursar:{name.Key}", name => (string?)name.Last().Value))
            .Build());
}
