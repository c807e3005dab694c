using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>An authenticated request, and what its handler needs.</summary>
/// <param name="Http">The request and the response.</param>
/// <param name="Caller">The caller's token, which is valid.</param>
/// <param name="Ledger">The ledger.</param>
/// <param name="Clock">The real time.</param>
/// <param name="Face">What it shares with the server's other faces.</param>
/// <param name="Options">The settings.</param>
/// <param name="Crowd">Counts participants.</param>
/// <param name="Exports">Makes the addresses of exports.</param>
internal readonly record struct ProlificCall(
    HttpContext Http,
    Token Caller,
    ILedger Ledger,
    TimeProvider Clock,
    Face Face,
    ProlificOptions Options,
    CrowdTurns Crowd,
    ExportLinks Exports)
{
    /// <summary>Cancelled when the client disconnects.</summary>
    public CancellationToken Cancellation => Http.RequestAborted;
}
