using System.Diagnostics.Metrics;
using Bursar.Ledger;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bursar;

/// <summary>
/// Watches the books' clock, every second of real time: tells when it holds, follows an operator's confirmation on another node,
/// and otherwise notes in the books how late it is, every <see cref="NoteTime.Every"/>.
/// </summary>
internal sealed partial class ClockLoop : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);
    private readonly ILedger _ledger;
    private readonly TimeProvider _world;
    private readonly ILogger _log;
    private bool _holds;
    private long _noted;

    /// <param name="ledger">The books.</param>
    /// <param name="world">The machine's clock.</param>
    /// <param name="meter">Gets the instrument.</param>
    /// <param name="log">Gets what happens to the clock.</param>
    public ClockLoop(ILedger ledger, TimeProvider world, Meter meter, ILogger<ClockLoop> log)
    {
        (_ledger, _world, _log) = (ledger, world, log);
        _noted = world.GetTimestamp(); // It was noted when the books were opened.
        meter.CreateObservableGauge(
            "bursar.clock.held",
            () => ledger.Clock.Ahead.TotalSeconds,
            "s",
            "How far the machine's clock is ahead of the books while it is not believed; otherwise 0.");
    }

    /// <summary>Notes in the books how late it is, unless the clock is not believed.</summary>
    public static async Task NoteAsync(ILedger ledger, CancellationToken cancellation)
    {
        if (!ledger.Clock.IsGuarded || ledger.Clock.Ahead > TimeSpan.Zero) return;
        try
        {
            await ledger.ExecuteAsync(new NoteTime(ledger.Clock.GetUtcNow()), cancellation);
        }
        catch (StoreException)
        {
            // The committer logs that the store fails. It is noted the next time; until then, the note is only older.
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, _world);
        do
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (StoreException)
            {
                // The books cannot be read now; the next look is in a second.
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        var clock = _ledger.Clock;
        var isToBeNoted = _world.GetElapsedTime(_noted) >= NoteTime.Every;
        // Another node may have confirmed the time, or may have come further.
        if ((isToBeNoted || clock.Ahead > TimeSpan.Zero)
            && await _ledger.FindAsync<House>(RowKey.House, cancellation) is { } house)
            clock.Follow(house);

        var ahead = clock.Ahead;
        if (ahead > TimeSpan.Zero && !_holds) Holds(clock.GetUtcNow() + ahead, ahead, clock.GetUtcNow());
        if (ahead == TimeSpan.Zero && _holds) Believed(clock.GetUtcNow());
        _holds = ahead > TimeSpan.Zero;
        if (!isToBeNoted || _holds) return;
        _noted = _world.GetTimestamp();
        await NoteAsync(_ledger, cancellation);
    }

    [LoggerMessage(
        LogIds.ClockHeld,
        LogLevel.Critical,
        "The machine's clock shows {Machine:u}, {Ahead} more than has passed since it was last right. The books go on at "
            + "{Books:u}; nothing falls due or expires by the machine's clock. Set it right, or confirm it with: "
            + "bursar clock confirm")]
    private partial void Holds(DateTimeOffset machine, TimeSpan ahead, DateTimeOffset books);

    [LoggerMessage(LogIds.ClockBelieved, LogLevel.Warning, "The machine's clock is believed again. The books' time is {Books:u}")]
    private partial void Believed(DateTimeOffset books);
}
