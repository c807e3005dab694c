using Bursar.Ledger;
using Microsoft.Extensions.Logging;

namespace Bursar.Http;

/// <summary>
/// One line for each request. No part of it comes from the client except its address: no path, header, query string or body,
/// because each may hold a secret.
/// </summary>
internal static partial class AccessLog
{
    /// <summary>Writes the line of one request.</summary>
    /// <param name="log">Where to.</param>
    /// <param name="arrived">When it arrived, in UTC.</param>
    /// <param name="client">The address that the connection comes from; a proxy's, where there is one.</param>
    /// <param name="dialect">The dialect.</param>
    /// <param name="operation">The operation, by its name in the dialect's table.</param>
    /// <param name="status">The status of the answer; 499 where the client hung up.</param>
    /// <param name="milliseconds">How long it took.</param>
    /// <param name="bytes">The size of the answer's body in bytes; <c>-</c> for a stream.</param>
    /// <param name="request">The id that the server gave to the request; MTurk's answers show it too.</param>
    [LoggerMessage(
        LogIds.RequestAnswered,
        LogLevel.Information,
        "{Arrived:yyyy-MM-ddTHH:mm:ss.fffZ} {Client} {Dialect} \"{Operation}\" {Status} "
            + "{Milliseconds:0.000} ms {Bytes} B {Request}",
        SkipEnabledCheck = true)]
    public static partial void Answered(
        ILogger log,
        DateTimeOffset arrived,
        System.Net.IPAddress? client,
        string dialect,
        string operation,
        int status,
        double milliseconds,
        string bytes,
        string request);
}
