using Bursar.Ledger;
using Microsoft.Extensions.Logging;

namespace Bursar.Api;

/// <summary>Log messages of the API. They contain nothing that a client sent.</summary>
internal static partial class ApiLog
{
    // One line without a stack trace, because every request logs it while a database is away.
    [LoggerMessage(LogIds.ApiStoreFailed, LogLevel.Error, "The store failed. {Why}")]
    public static partial void StoreFailed(ILogger log, string why);

    [LoggerMessage(LogIds.ApiFault, LogLevel.Error, "{Operation} failed.")]
    public static partial void Failed(ILogger log, string operation, Exception fault);
}
