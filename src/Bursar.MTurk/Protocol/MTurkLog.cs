using Microsoft.Extensions.Logging;

namespace Bursar.MTurk;

/// <summary>What the dialect logs: neither secrets nor signatures, nor anything else that a client sent.</summary>
internal static partial class MTurkLog
{
    // One line without a stack: while a database is away, every request comes here.
    [LoggerMessage(LogIds.MTurkStoreFailed, LogLevel.Error, "MTurk request {RequestId}: the store failed. {Why}")]
    public static partial void StoreFailed(ILogger logger, string requestId, string why);

    [LoggerMessage(
        LogIds.MTurkSecretLost, LogLevel.Error,
        "MTurk request {RequestId}: the secret cannot be opened. Was it sealed under another key?")]
    public static partial void SecretLost(ILogger logger, string requestId, Exception exception);

    [LoggerMessage(LogIds.MTurkFault, LogLevel.Error, "MTurk request {RequestId}: a fault of ours.")]
    public static partial void Fault(ILogger logger, string requestId, Exception exception);
}
