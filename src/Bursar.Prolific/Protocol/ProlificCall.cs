using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>One authenticated request, and what answering it takes.</summary>
/// <param name="Http">The request and the response.</param>
/// <param name="Caller">The token that it bears; good at this moment.</param>
/// <param name="Ledger">The books.</param>
/// <param name="Clock">The time.</param>
/// <param name="Options">The settings.</param>
internal readonly record struct ProlificCall(
    HttpContext Http, Token Caller, ILedger Ledger, TimeProvider Clock, ProlificOptions Options)
{
    /// <summary>Ends when the client is gone.</summary>
    public CancellationToken Cancellation => Http.RequestAborted;
}
