using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Bursar;

/// <summary>The log: one line for each event, to standard error.</summary>
internal static class ServerLog
{
    /// <summary>The category of what stores and the committer log.</summary>
    public const string Store = "Bursar.Storage";

    /// <summary>The category of the access log.</summary>
    public const string Access = "Bursar.Access";

    /// <summary>Opens it, before anything that logs.</summary>
    public static ILoggerFactory Open(IConfiguration settings, bool withAccessLog) => LoggerFactory.Create(log =>
    {
        log.AddConfiguration(settings.GetSection("Logging")).AddSimpleConsole(format => format.SingleLine = true);
        // A server that cannot start says so in one line of ours.
        log.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        // This log would open an activity and two scopes for every request, which costs more than a balance read; what escapes an
        // endpoint, Kestrel logs.
        log.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        // It warns, with a stack trace, of clients that hang up inside a body: they do so every day, and nobody can act on it.
        log.AddFilter("Microsoft.AspNetCore.Server.Kestrel", LogLevel.Error);
        // Its switch is Bursar:AccessLog, whatever the levels are.
        log.AddFilter(Access, withAccessLog ? LogLevel.Information : LogLevel.None);
        log.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    });
}
