using Bursar.Ledger;
using Microsoft.Extensions.Logging;

namespace Bursar.Api;

/// <summary>What the API logs. Nothing that a client sent is ever logged.</summary>
internal static partial class ApiLog
{
    // One line without a stack: while a database is away, every request comes here.
    [LoggerMessage(LogIds.ApiStoreFailed, LogLevel.Error, "The store failed. {Why}")]
    public static partial void StoreFailed(ILogger log, string why);

    [LoggerMessage(LogIds.ApiFault, LogLevel.Error, "{Operation} failed.")]
    public static partial void Failed(ILogger log, string operation, Exception fault);
}
