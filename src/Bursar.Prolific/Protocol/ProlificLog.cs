using Bursar.Ledger;
using Microsoft.Extensions.Logging;

namespace Bursar.Prolific;

/// <summary>
/// Log messages of <see cref="ProlificEndpoint"/>. They contain nothing that a client sent, because it may be a token.
/// </summary>
internal static partial class ProlificLog
{
    // One line without a stack trace, because every request logs it while a database is away.
    [LoggerMessage(LogIds.ProlificStoreFailed, LogLevel.Error, "{Operation}: the store failed. {Why}{Others}")]
    public static partial void StoreFailed(ILogger log, string operation, string why, string others);

    [LoggerMessage(LogIds.ProlificFault, LogLevel.Error, "{Operation} failed.")]
    public static partial void Failed(ILogger log, string operation, Exception fault);

    [LoggerMessage(LogIds.InvitationNotMailed, LogLevel.Warning, "An invitation to book {Book} was not mailed: {Why}")]
    public static partial void NotMailed(ILogger log, int book, string why);
}
