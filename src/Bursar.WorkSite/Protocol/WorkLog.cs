using Bursar.Ledger;
using Microsoft.Extensions.Logging;

namespace Bursar.WorkSite;

/// <summary>Log messages of the site. They contain nothing that a browser sent.</summary>
internal static partial class WorkLog
{
    // One line without a stack trace: it is no bug.
    [LoggerMessage(LogIds.WorkStoreFailed, LogLevel.Error, "The store failed. {Why}{Others}")]
    public static partial void StoreFailed(ILogger log, string why, string others);

    [LoggerMessage(LogIds.WorkFault, LogLevel.Error, "{Operation} failed.")]
    public static partial void Failed(ILogger log, string operation, Exception fault);

    [LoggerMessage(LogIds.WorkNotMailed, LogLevel.Warning, "A mail to a participant was not sent. {Why}")]
    public static partial void NotMailed(ILogger log, string why);

    [LoggerMessage(LogIds.WorkProviderFailed, LogLevel.Warning, "A sign-in through the provider failed: {Why}")]
    public static partial void ProviderFailed(ILogger log, string why);
}
