using Bursar.Ledger;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bursar;

/// <summary>Every second of the world's, does what has fallen due in the books. Every node does; what another one has done already is refused and changes nothing.</summary>
internal sealed partial class DueLoop(ILedger ledger, TimeProvider clock, ILogger<DueLoop> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        var wasWell = true;
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await DueSweep.RunAsync(ledger, stoppingToken);
                wasWell = true;
            }
            catch (StoreException failure)
            {
                // Nothing is lost: what is due stays due. Said once, however long the database is away.
                if (wasWell) Failed(failure.Message);
                wasWell = false;
            }
            catch (Exception bug) when (!stoppingToken.IsCancellationRequested)
            {
                // One thing that cannot be done must not end the others; what escaped from here would end the server.
                if (wasWell) Broken(bug);
                wasWell = false;
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Due items cannot be processed now; retrying every second: {Reason}")]
    private partial void Failed(string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "A due item failed; the others are processed")]
    private partial void Broken(Exception bug);
}
