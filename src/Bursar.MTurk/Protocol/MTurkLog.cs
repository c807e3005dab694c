using Microsoft.Extensions.Logging;

namespace Bursar.MTurk;

/// <summary>Log messages of the dialect. They contain no secret, no signature and nothing else that a client sent.</summary>
internal static partial class MTurkLog
{
    // One line without a stack trace, because every request logs it while a database is away.
    [LoggerMessage(LogIds.MTurkStoreFailed, LogLevel.Error, "MTurk request {RequestId}: the store failed. {Why}{Others}")]
    public static partial void StoreFailed(ILogger logger, string requestId, string why, string others);

    [LoggerMessage(
        LogIds.MTurkSecretLost, LogLevel.Error,
        "MTurk request {RequestId}: the secret cannot be opened. Was it sealed under another key?")]
    public static partial void SecretLost(ILogger logger, string requestId, Exception exception);

    [LoggerMessage(LogIds.MTurkFault, LogLevel.Error, "MTurk request {RequestId}: a fault of ours.")]
    public static partial void Fault(ILogger logger, string requestId, Exception exception);
}
