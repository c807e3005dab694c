using System.Diagnostics.Metrics;
using System.Threading.Channels;
using Bursar.Ledger;
using Bursar.Storage;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Microsoft.Extensions.Logging;

namespace Bursar.Tests;

/// <summary>An operator learns that the clock is not believed, and that it is again.</summary>
public sealed class ClockLoopTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Start = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private readonly ManualClock _machine = new(Start);
    private readonly Meter _meter = new("Bursar");
    private readonly Lines _log = new();
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("bursar-clock-");
    private Committer _ledger = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        var store = SqliteStore.Open(Path.Combine(_directory.FullName, "bursar.db"));
        _ledger = new Committer(store, new BookClock(_machine, TimeSpan.FromDays(1)), meter: _meter);
        return default;
    }

    public async ValueTask DisposeAsync()
    {
        await _ledger.DisposeAsync();
        _meter.Dispose();
        _directory.Delete(recursive: true);
    }

    [Fact]
    public async Task Run_TheClockJumpsAndIsSetRight_SaysEachOnce()
    {
        using var ahead = new MetricCollector<double>(_meter, "bursar.clock.held");
        using var loop = await StartAsync();
        _machine.Set(Start.AddDays(21));
        await _machine.TickAsync(Stop);
        var held = await _log.NextAsync();
        ahead.RecordObservableInstruments();

        await _machine.TickAsync(Stop);
        _machine.Set(Start);
        await _machine.TickAsync(Stop);
        var believed = await _log.NextAsync();
        ahead.RecordObservableInstruments();
        await loop.StopAsync(Stop);

        Assert.Equal((LogLevel.Critical, LogIds.ClockHeld), (held.Level, held.Id));
        Assert.Contains("2026-11-23 09:00:00Z", held.Text, StringComparison.Ordinal);
        Assert.Contains("bursar clock confirm", held.Text, StringComparison.Ordinal);
        Assert.Equal((LogLevel.Warning, LogIds.ClockBelieved), (believed.Level, believed.Id));
        var seconds = ahead.GetMeasurementSnapshot().Select(one => one.Value).ToList();
        Assert.InRange(seconds[0], 21 * 86_400 - 60, 21 * 86_400);
        Assert.Equal(0, seconds[^1]);
        Assert.False(_log.HasMore);
    }

    [Fact]
    public async Task Run_AnOperatorConfirmsOnAnotherNode_BelievesTheClock()
    {
        using var loop = await StartAsync();
        _machine.Set(Start.AddDays(21));
        await _machine.TickAsync(Stop);
        await _log.NextAsync();

        await _ledger.ExecuteAsync(new ConfirmClock(Start.AddDays(21)), Stop);
        await _machine.TickAsync(Stop);

        Assert.Equal(LogIds.ClockBelieved, (await _log.NextAsync()).Id);
        Assert.Equal(Start.AddDays(21), _ledger.Clock.GetUtcNow());
        await loop.StopAsync(Stop);
    }

    [Fact]
    public async Task Run_TenMinutesLater_NotesTheTime()
    {
        using var commits = new MetricCollector<double>(_meter, "bursar.commit.duration");
        using var loop = await StartAsync();
        _machine.Advance(NoteTime.Every);

        await _machine.TickAsync(Stop);
        await commits.WaitForMeasurementsAsync(1, Stop);
        await loop.StopAsync(Stop);

        var house = await _ledger.FindAsync<House>(RowKey.House, Stop);
        Assert.Equal(Start + NoteTime.Every, house!.Seen);
    }

    private async Task<ClockLoop> StartAsync()
    {
        var loop = new ClockLoop(_ledger, _machine, _meter, _log);
        await loop.StartAsync(Stop);
        return loop;
    }

    private sealed class Lines : ILogger<ClockLoop>
    {
        private readonly Channel<(LogLevel Level, int Id, string Text)> _lines =
            Channel.CreateUnbounded<(LogLevel Level, int Id, string Text)>();

        public bool HasMore => _lines.Reader.TryPeek(out _);

        public ValueTask<(LogLevel Level, int Id, string Text)> NextAsync() => _lines.Reader.ReadAsync(Stop);

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            => _lines.Writer.TryWrite((logLevel, eventId.Id, formatter(state, exception)));
    }
}
