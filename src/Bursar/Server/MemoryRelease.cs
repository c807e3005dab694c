using Bursar.Http;
using Microsoft.Extensions.Hosting;

namespace Bursar;

/// <summary>
/// Returns memory to the system after large bodies took much of it. A server that is idle afterwards allocates nothing, so the
/// runtime would not collect, and the process would stay as large as it became.
/// </summary>
internal sealed class MemoryRelease(Face face) : BackgroundService
{
    /// <summary>Less than this is not worth a collection.</summary>
    private const long Much = 16 << 20;

    /// <summary>How often memory is collected once it is quiet: pools let go of their buffers a part at a time.</summary>
    private const int Times = 4;

    private static readonly TimeSpan Every = TimeSpan.FromSeconds(15);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Real time: nothing that the books know depends on it.
        using var timer = new PeriodicTimer(Every, TimeProvider.System);
        var left = 0;
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (face.Bodies.TakeMost() >= Much) left = Times;
            else if (left-- > 0) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }
}
