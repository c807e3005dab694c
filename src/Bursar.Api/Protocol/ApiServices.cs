using Bursar.Ledger;
using Microsoft.Extensions.Logging;

namespace Bursar.Api;

/// <summary>What every endpoint works with.</summary>
/// <param name="Ledger">The books.</param>
/// <param name="Clock">The world's time, by which tokens run out; that of the books is the ledger's.</param>
/// <param name="MovableClock">The ledger's time, where it can be moved; null outside sandbox mode.</param>
/// <param name="Box">Seals the secrets of access keys.</param>
/// <param name="OperatorToken">SHA-256 of the one token that this API admits.</param>
/// <param name="Streams">The live streams.</param>
/// <param name="Log">For failures that an operator must know of.</param>
internal sealed record ApiServices(
    ILedger Ledger,
    TimeProvider Clock,
    IMovableClock? MovableClock,
    ISecretBox Box,
    Digest OperatorToken,
    EventStreams Streams,
    ILogger Log);
