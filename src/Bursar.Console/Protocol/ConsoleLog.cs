using Bursar.Ledger;
using Microsoft.Extensions.Logging;

namespace Bursar.WebConsole;

/// <summary>Log messages of the console. They contain nothing that a browser sent.</summary>
internal static partial class ConsoleLog
{
    // One line without a stack trace: it is no bug.
    [LoggerMessage(LogIds.ConsoleStoreFailed, LogLevel.Error, "The store failed. {Why}{Others}")]
    public static partial void StoreFailed(ILogger log, string why, string others);

    [LoggerMessage(LogIds.ConsoleProviderFailed, LogLevel.Warning, "A sign-in through the institution's provider failed: {Why}")]
    public static partial void ProviderFailed(ILogger log, string why);

    [LoggerMessage(LogIds.ConsoleFault, LogLevel.Error, "{Operation} failed.")]
    public static partial void Failed(ILogger log, string operation, Exception fault);
}
