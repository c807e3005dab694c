using Microsoft.Extensions.Logging;

namespace Bursar.Api;

/// <summary>What the API logs. Bodies and tokens are never logged.</summary>
internal static partial class ApiLog
{
    // One line without a stack: while a database is away, every request comes here.
    [LoggerMessage(Level = LogLevel.Error, Message = "The store failed. {Why}")]
    public static partial void StoreFailed(ILogger log, string why);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed.")]
    public static partial void Failed(ILogger log, string method, string? path, Exception fault);
}
