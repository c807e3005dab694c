using Bursar.Ledger;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bursar.Delivery;

/// <summary>
/// Plans every second; sends every second and whenever an attempt ends. Attempts run side by side, a bounded number of them, and
/// a smaller number for each hook, so that a receiver that hangs does not hold up the others. Every node runs one.
/// </summary>
internal sealed partial class DeliveryLoop(
    ILedger ledger, DeliveryPlanner planner, DeliverySender sender, TimeProvider world, ILogger<DeliveryLoop> log)
    : BackgroundService
{
    private const int MaxRunning = 32;
    private const int MaxRunningOfHook = 4;
    private const int Page = 100;
    private const int MaxPages = 50;
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);
    private readonly Dictionary<ObjectId, (ObjectId Hook, Task Attempt)> _running = [];

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, world);
        var tick = timer.WaitForNextTickAsync(stoppingToken).AsTask();
        var wasWell = true;
        while (true)
        {
            var isTick = await Task.WhenAny([tick, .. _running.Values.Select(one => one.Attempt)]) == tick;
            if (isTick)
            {
                if (!await tick) return;
                tick = timer.WaitForNextTickAsync(stoppingToken).AsTask();
            }
            try
            {
                foreach (var done in _running.Where(one => one.Value.Attempt.IsCompleted).ToList())
                {
                    _running.Remove(done.Key);
                    await done.Value.Attempt;
                }
                if (isTick) await planner.PlanAsync(stoppingToken);
                await BeginAttemptsAsync(stoppingToken);
                wasWell = true;
            }
            catch (StoreException failure)
            {
                // Nothing is lost: what is due stays due. Log this once, however long the database is away.
                if (wasWell) Failed(failure.Message);
                wasWell = false;
            }
            catch (Exception bug) when (!stoppingToken.IsCancellationRequested)
            {
                // One failed delivery must not stop the others. An exception that escaped from here would stop the server.
                if (wasWell) Broken(bug);
                wasWell = false;
            }
        }
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Task.WhenAll(_running.Values.Select(one => one.Attempt))
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Starts as many attempts as there is room for.</summary>
    private async Task BeginAttemptsAsync(CancellationToken cancellation)
    {
        Ledger.Delivery? after = null;
        for (var page = 0; page < MaxPages && _running.Count < MaxRunning; page++)
        {
            var due = await ledger.ListAsync(new DueDeliveries(ledger.Clock.GetUtcNow(), after, Page), cancellation);
            foreach (var delivery in due)
            {
                if (_running.Count == MaxRunning) return;
                if (_running.ContainsKey(delivery.Id) || IsBusy(delivery.Hook)) continue;
                _running.Add(delivery.Id, (delivery.Hook, sender.SendAsync(delivery, cancellation)));
            }
            if (due.Count < Page) return;
            after = due[^1];
        }
    }

    private bool IsBusy(ObjectId hook) => _running.Values.Count(one => one.Hook == hook) >= MaxRunningOfHook;

    [LoggerMessage(
        LogIds.DeliveryFailed, LogLevel.Warning, "Events cannot be delivered now; retrying every second: {Reason}")]
    private partial void Failed(string reason);

    [LoggerMessage(LogIds.DeliveryBroken, LogLevel.Error, "A delivery failed because of a bug; the others are sent")]
    private partial void Broken(Exception bug);
}
