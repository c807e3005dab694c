using Bursar.Ledger;
using Microsoft.Extensions.Logging;

namespace Bursar.Prolific;

/// <summary>What <see cref="ProlificEndpoint"/> writes to the log. Nothing that a client sent, for it may be a token.</summary>
internal static partial class ProlificLog
{
    // One line without a stack: while a database is away, every request comes here.
    [LoggerMessage(LogIds.ProlificStoreFailed, LogLevel.Error, "{Operation}: the store failed. {Why}")]
    public static partial void StoreFailed(ILogger log, string operation, string why);

    [LoggerMessage(LogIds.ProlificFault, LogLevel.Error, "{Operation} failed.")]
    public static partial void Failed(ILogger log, string operation, Exception fault);
}
