using Microsoft.Extensions.Configuration;

namespace Bursar.Tests;

public sealed class StoreSettingsTests
{
    private const string Way = "Host=db;Password=geheim";

    [Fact]
    public void Of_Nothing_IsSqliteWithOneLane()
    {
        var store = Of();
        Assert.Null(store.Connection);
        Assert.Equal((1, false), (store.Lanes, store.Sharded));
    }

    [Theory]
    [InlineData("", "", 1, false)]
    [InlineData("1", "false", 1, false)]
    [InlineData("64", "True", 64, true)]
    public void Of_Postgres_IsWhatIsSaid(string lanes, string sharded, int expectedLanes, bool expectedSharded)
    {
        var store = Of(("Store", "postgres"), ("Connection", Way), ("Lanes", lanes), ("Sharded", sharded));
        Assert.Equal(Way, store.Connection);
        Assert.Equal((expectedLanes, expectedSharded), (store.Lanes, store.Sharded));
    }

    [Theory]
    [InlineData("Store", "mysql")]
    [InlineData("Store", "Postgres")]
    [InlineData("Lanes", "0")]
    [InlineData("Lanes", "65")]
    [InlineData("Lanes", "-1")]
    [InlineData("Lanes", "2.0")]
    [InlineData("Lanes", "99999999999999999999")]
    [InlineData("Sharded", "yes")]
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
    [InlineData("Sharded", "true")]
    public void Of_SqliteWithWhatIsPostgresOnly_IsRefused(string name, string value)
    {
        var failure = Assert.Throws<CommandFailure>(() => Of(("Store", "sqlite"), (name, value)));
        Assert.Contains("PostgreSQL", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", failure.Message, StringComparison.Ordinal);
    }

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
