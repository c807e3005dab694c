using Bursar.Http;
using Bursar.Ledger;
using Microsoft.Extensions.Logging;

namespace Bursar.Api;

/// <summary>The services that every endpoint uses.</summary>
/// <param name="Ledger">The ledger.</param>
/// <param name="Clock">The real time, by which tokens expire; the books' time is the ledger's clock.</param>
/// <param name="MovableClock">The ledger's clock, if it can be moved; null outside sandbox mode.</param>
/// <param name="Sandbox">Exchanges the books; null outside sandbox mode.</param>
/// <param name="Box">Seals the secrets of access keys.</param>
/// <param name="OpenCheckpoint">Makes checkpoints.</param>
/// <param name="OperatorToken">The SHA-256 of the only token that this API accepts.</param>
/// <param name="Forms">How each dialect's studies and tests are read.</param>
/// <param name="Face">What it shares with the server's other faces.</param>
/// <param name="Streams">The live streams.</param>
/// <param name="Log">The log.</param>
internal sealed record ApiServices(
    ILedger Ledger,
    TimeProvider Clock,
    IMovableClock? MovableClock,
    ISandboxBooks? Sandbox,
    ISecretBox Box,
    OpenCheckpoint OpenCheckpoint,
    Digest OperatorToken,
    IReadOnlyList<ITaskForm> Forms,
    Face Face,
    EventStreams Streams,
    ILogger Log)
{
    /// <summary>The last calls; null where they are not inspected.</summary>
    public CallList? Calls { get; init; }

    /// <summary>The faults that the sandbox is asked for; null outside sandbox mode.</summary>
    public FaultPlan? Faults { get; init; }

    private readonly LogLimit _storeFailures = new(Clock);

    /// <summary>Logs that the store failed under a request, now and then.</summary>
    public void StoreFailed(string why)
    {
        if (_storeFailures.Allows(out var others)) ApiLog.StoreFailed(Log, why, others);
    }
}
