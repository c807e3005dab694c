using System.Diagnostics.Metrics;
using Bursar.Ledger;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bursar;

/// <summary>
/// Makes a checkpoint whenever one is due, and sends the newest until everybody has taken it. Both are tried again every minute.
/// After a restart the newest is sent once more: what had been taken is not recorded.
/// </summary>
internal sealed partial class CheckpointLoop : BackgroundService
{
    private static readonly TimeSpan RetryEvery = TimeSpan.FromMinutes(1);
    private readonly CheckpointSettings _settings;
    private readonly CheckpointSource _source;
    private readonly CheckpointSender _sender;
    private readonly TimeProvider _world;
    private readonly ILogger _log;
    private readonly CheckpointShelf _shelf;
    private readonly List<CheckpointReceiver> _waiting = [];
    private string? _failure;
    private long _takenAt;

    public CheckpointLoop(
        CheckpointSettings settings,
        CheckpointSource source,
        CheckpointSender sender,
        TimeProvider world,
        Meter meter,
        ILogger<CheckpointLoop> log)
    {
        (_settings, _source, _sender, _world, _log) = (settings, source, sender, world, log);
        _shelf = new(settings.Directory, settings.Keep);
        _takenAt = world.GetUtcNow().ToUnixTimeSeconds();
        meter.CreateObservableGauge(
            "bursar.checkpoint.age", () => _world.GetUtcNow().ToUnixTimeSeconds() - Volatile.Read(ref _takenAt), "s",
            "Since the last checkpoint that everybody has taken, or since the start.");
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(RetryEvery, _world);
        _waiting.AddRange(_sender.Receivers);
        do
        {
            try
            {
                await MakeDueAsync(stoppingToken);
                await SendAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is StoreException or IOException or UnauthorizedAccessException)
            {
                Note($"it cannot be made: {failure.Message}");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task MakeDueAsync(CancellationToken cancellation)
    {
        var now = _world.GetUtcNow();
        if (_shelf.Newest is var (_, at) && now >= at && now < at + _settings.Every) return;
        var path = _shelf.PathOf(now);
        await _source.WriteAsync(path, cancellation);
        _shelf.Prune();
        _waiting.Clear();
        _waiting.AddRange(_sender.Receivers);
        Made(path);
    }

    private async Task SendAsync(CancellationToken cancellation)
    {
        if (_shelf.Newest is not var (path, at)) return;
        foreach (var receiver in _waiting.ToList())
        {
            if (await _sender.SendAsync(receiver, path, cancellation) is { } why) Note($"{receiver}: {why}");
            else _waiting.Remove(receiver);
        }
        if (_waiting.Count > 0) return;
        _failure = null;
        Volatile.Write(ref _takenAt, at.ToUnixTimeSeconds());
    }

    /// <summary>Logs what fails once, however often it is tried.</summary>
    private void Note(string why)
    {
        if (_failure != why) Failed(why);
        _failure = why;
    }

    [LoggerMessage(LogIds.CheckpointMade, LogLevel.Information, "A checkpoint of the books is in {Path}")]
    private partial void Made(string path);

    [LoggerMessage(
        LogIds.CheckpointFailed, LogLevel.Warning, "A checkpoint is not where it belongs; retrying every minute: {Reason}")]
    private partial void Failed(string reason);
}
