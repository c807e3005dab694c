using System.Diagnostics.Metrics;
using Bursar.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bursar;

/// <summary>
/// What a server is watched by: its log, its meter, and what exports them. It is there before the store, and after it.
/// </summary>
internal sealed class ServerWatch : IDisposable
{
    /// <summary>The name of the meter and of the source of spans.</summary>
    public const string Name = "Bursar";

    private readonly WatchSettings _settings;
    private readonly ILoggerFactory _logs;

    /// <summary>Opens the log.</summary>
    /// <exception cref="CommandFailure">A setting is wrong.</exception>
    public ServerWatch(IConfiguration settings)
    {
        _settings = WatchSettings.Of(settings);
        _logs = ServerLog.Open(settings, _settings.AccessLog);
        StoreLog = _logs.CreateLogger(ServerLog.Store);
        Log = _logs.CreateLogger(Name);
    }

    /// <summary>The meter of every instrument of ours.</summary>
    public Meter Meter { get; } = new(Name);

    /// <summary>What the server itself logs to.</summary>
    public ILogger Log { get; }

    /// <summary>What stores and the committer log to.</summary>
    public ILogger StoreLog { get; }

    /// <summary>Gives the host the log, and exporters where they are wanted.</summary>
    public void AddTo(IServiceCollection services)
    {
        AddLogTo(services);
        services.AddSingleton(Meter);
        // OpenTelemetry's assemblies are loaded only where this is called.
        if (_settings.Exports) Exporters.Add(services, _settings);
    }

    /// <summary>Gives another host of the same process the log.</summary>
    public void AddLogTo(IServiceCollection services) => services.AddSingleton(_logs);

    /// <summary>Watches what is mapped after this, and answers what was measured.</summary>
    /// <param name="server">The server.</param>
    /// <param name="clock">The world's time.</param>
    public void UseIn(WebApplication server, TimeProvider clock)
    {
        WatchRequestsIn(server, clock);
        if (_settings.Metrics) Exporters.MapMetrics(server);
    }

    /// <summary>Watches what is mapped after this.</summary>
    public void WatchRequestsIn(WebApplication server, TimeProvider clock)
        => server.UseRequestWatch(Meter, _settings.AccessLog ? _logs.CreateLogger(ServerLog.Access) : null, clock);

    /// <summary>Writes what is still to be logged, and ends the instruments.</summary>
    public void Dispose()
    {
        Meter.Dispose();
        _logs.Dispose();
    }
}
