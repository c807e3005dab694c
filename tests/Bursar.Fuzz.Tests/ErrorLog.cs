using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bursar.Fuzz.Tests;

/// <summary>Keeps the lines of a server's log that tell an operator of a fault.</summary>
internal sealed class ErrorLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _lines = new();

    /// <summary>The lines since it was last asked.</summary>
    public IReadOnlyList<string> Take()
    {
        var lines = new List<string>();
        while (_lines.TryDequeue(out var line)) lines.Add(line);
        return lines;
    }

    /// <summary>Adds it to the server's log, which has loggers already.</summary>
    public void AddTo(IServiceCollection services)
    {
        var log = services.Last(service => service.ServiceType == typeof(ILoggerFactory));
        ((ILoggerFactory)log.ImplementationInstance!).AddProvider(this);
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel)) _lines.Enqueue($"{formatter(state, exception)} {exception}");
    }

    public void Dispose()
    {
    }
}
