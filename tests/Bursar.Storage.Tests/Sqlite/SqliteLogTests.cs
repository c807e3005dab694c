using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace Bursar.Storage.Tests;

/// <summary>The log when a data file is opened.</summary>
public sealed class SqliteLogTests : IDisposable
{
    private readonly DataDirectory _data = new();
    private readonly FakeLogger _log = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Open_NewFile_SaysThatItWasCreated()
    {
        await using (SqliteStore.Open(_data.File, _log)) await Task.Yield();

        Assert.Equal([(LogIds.SchemaCreated, LogLevel.Information), (LogIds.StoreOpened, LogLevel.Information)], Lines());
    }

    [Fact]
    public async Task Open_FileOfThisVersion_SaysOnlyThat()
    {
        await using (SqliteStore.Open(_data.File)) await Task.Yield();

        await using (SqliteStore.Open(_data.File, _log)) await Task.Yield();

        Assert.Equal([(LogIds.StoreOpened, LogLevel.Information)], Lines());
        Assert.Equal($"Opened {_data.File}, schema version {SqliteSchema.Newest}.", _log.LatestRecord.Message);
    }

    [Fact]
    public async Task Open_FileOfAnEarlierVersion_WarnsOfTheUpgrade()
    {
        FrozenText.Restore(
            await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "version-1.sql"), Stop), _data.File);

        await using (SqliteStore.Open(_data.File, _log)) await Task.Yield();

        Assert.Equal([(LogIds.SchemaUpgraded, LogLevel.Warning), (LogIds.StoreOpened, LogLevel.Information)], Lines());
        Assert.Equal(
            $"Upgraded {_data.File} from schema version 1 to {SqliteSchema.Newest}. An older Bursar can no longer open it.",
            _log.Collector.GetSnapshot()[0].Message);
    }

    [Fact]
    public async Task Open_AfterACrash_WarnsOfTheRecovery()
    {
        var crashed = _data.Path("crashed.db");
        await using (var ledger = _data.Start())
        {
            await ledger.OpenBook(funds: 1);
            // What a killed process leaves.
            File.Copy(_data.File, crashed);
            File.Copy($"{_data.File}-wal", $"{crashed}-wal");
        }

        await using var recovered = new Committer(SqliteStore.Open(crashed, _log), new ManualClock(Start));

        Assert.Equal(Amount(1), (await recovered.BookOf()).Available.Total);
        Assert.Equal([(LogIds.CrashRecovered, LogLevel.Warning), (LogIds.StoreOpened, LogLevel.Information)], Lines());
    }

    private List<(int Id, LogLevel Level)> Lines() => [.. _log.Collector.GetSnapshot().Select(line => (line.Id.Id, line.Level))];
}
