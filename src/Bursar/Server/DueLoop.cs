using System.Diagnostics.Metrics;
using Bursar.Ledger;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bursar;

/// <summary>
/// Processes due items every second of real time. Every node does; an item that another node has processed is rejected and
/// changes nothing.
/// </summary>
internal sealed partial class DueLoop(ILedger ledger, TimeProvider clock, Meter meter, ILogger<DueLoop> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);
    private readonly DueMetrics _metrics = new(meter);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        var wasWell = true;
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await DueSweep.RunAsync(ledger, item => _metrics.Done(item, ledger.Clock.GetUtcNow()), stoppingToken);
                wasWell = true;
            }
            catch (StoreException failure)
            {
                // Nothing is lost: due items stay due. Log this once, however long the database is away.
                if (wasWell) Failed(failure.Message);
                wasWell = false;
            }
            catch (Exception bug) when (!stoppingToken.IsCancellationRequested)
            {
                // One failed item must not stop the others. An exception that escaped from here would stop the server.
                if (wasWell) Broken(bug);
                wasWell = false;
            }
        }
    }

    [LoggerMessage(LogIds.DueFailed, LogLevel.Warning, "Due items cannot be processed now; retrying every second: {Reason}")]
    private partial void Failed(string reason);

    [LoggerMessage(LogIds.DueBroken, LogLevel.Error, "A due item failed; the others are processed")]
    private partial void Broken(Exception bug);
}
