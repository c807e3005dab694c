using Bursar.Ledger;
using Microsoft.Extensions.Logging;

namespace Bursar.Api;

/// <summary>Log messages of the API. They contain nothing that a client sent.</summary>
internal static partial class ApiLog
{
    // One line without a stack trace: it is no bug.
    [LoggerMessage(LogIds.ApiStoreFailed, LogLevel.Error, "The store failed. {Why}{Others}")]
    public static partial void StoreFailed(ILogger log, string why, string others);

    [LoggerMessage(LogIds.ApiFault, LogLevel.Error, "{Operation} failed.")]
    public static partial void Failed(ILogger log, string operation, Exception fault);
}
