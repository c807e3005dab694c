using Microsoft.Extensions.Logging;

namespace Bursar.Prolific;

/// <summary>What <see cref="ProlificEndpoint"/> writes to the log. Never a header: a token must not get there.</summary>
internal static partial class ProlificLog
{
    // One line without a stack: while a database is away, every request comes here.
    [LoggerMessage(1, LogLevel.Error, "{Method} {Path}: the store failed. {Why}")]
    public static partial void StoreFailed(ILogger log, string method, string? path, string why);

    [LoggerMessage(2, LogLevel.Error, "{Method} {Path} failed")]
    public static partial void Failed(ILogger log, string method, string? path, Exception fault);
}
