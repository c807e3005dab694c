using Bursar.Api;
using Bursar.Ledger;
using Bursar.MTurk;
using Bursar.Prolific;
using Bursar.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bursar;

/// <summary>
/// The server, from start to stop. Starting: 1. the settings; 2. the data directory, off which it keeps other servers; 3. the
/// secrets; 4. the store; 5. what must be in the books; 6. the endpoints; 7. server.json, when it listens. Stopping goes the
/// other way: what was accepted is answered, then the committer finishes, then the store is closed.
/// </summary>
internal static class BursarServer
{
    private const int MaxBodyBytes = 2 * 1024 * 1024;
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(30);

    /// <summary>Runs until the process is told to stop.</summary>
    /// <exception cref="CommandFailure">It cannot start.</exception>
    public static async Task RunAsync(ServerPlan plan, CancellationToken cancellation)
    {
        var settings = ServerSettings.Load(plan.Data, plan.Options);
        var urls = ServerUrls.Parse(settings["Bursar:Urls"] ?? ServerUrls.Default, plan.LoopbackOnly);
        var stored = plan.Store ?? StoreSettings.Of(settings);
        plan.Data.Prepare();
        using var only = ServerLock.Take(plan.Data);
        var clock = SandboxMode.ClockOf(settings, stored, plan.Data);
        var token = OperatorToken.Ensure(plan.Data);
        var masterKey = MasterKey.Ensure(plan.Data, settings["Bursar:MasterKey"]);
        var box = new SecretBox(masterKey);
        var store = await BookStore.OpenAsync(stored, plan.Data, masterKey, cancellation);
        await using var committer = new Committer(store, clock ?? TimeProvider.System, new() { Lanes = stored.Lanes });
        if (plan.Seed is not null) await plan.Seed(committer, box, cancellation);

        await using var server = await StartAsync(() => Compose(settings, committer, clock, box, Digest.Of(token)), urls, cancellation);
        var address = ServerUrls.Reachable(server.Urls.First());
        ServerFile.Write(plan.Data, address);
        try
        {
            Console.WriteLine(await plan.Greeting(committer, address, cancellation));
            await server.WaitForShutdownAsync(cancellation);
        }
        finally
        {
            ServerFile.Delete(plan.Data);
        }
    }

    private static WebApplication Compose(
        IConfigurationRoot settings, ILedger ledger, IMovableClock? clock, ISecretBox box, Digest operatorToken)
    {
        // Empty, and only what is used put in: a usual builder reads settings and makes services of its own first.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddConfiguration(settings);
        builder.Logging.AddConfiguration(settings.GetSection("Logging")).AddSimpleConsole(format => format.SingleLine = true);
        // A server that cannot start says so in one line of ours.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        // This log would open an activity and two scopes for every request, which costs more than a balance read; what escapes an
        // endpoint, Kestrel logs.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        // It warns, with a stack trace, of clients that hang up inside a body: they do so every day, and nobody can act on it.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Server.Kestrel", LogLevel.Error);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(
            console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = StopTimeout);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // Each dialect refuses more than 1 MiB in its own form; this is the bound beyond which nobody reads on.
            kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
        });
        builder.Services.AddRoutingCore();
        // The world's time, for signatures and tokens; that of the books is the ledger's.
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton(ledger).AddSingleton(box);
        if (clock is not null) builder.Services.AddSingleton(clock);
        builder.Services.AddHostedService<DueLoop>();
        builder.Services.AddMTurk(settings).AddProlific(settings).AddBursarApi(operatorToken);

        var server = builder.Build();
        Health.Map(server, ledger);
        server.MapMTurk();
        server.MapProlific();
        server.MapBursarApi();
        UnknownPath.Map(server);
        return server;
    }

    private static async Task<WebApplication> StartAsync(Func<WebApplication> compose, string[] urls, CancellationToken cancellation)
    {
        try
        {
            var server = compose();
            foreach (var url in urls) server.Urls.Add(url);
            await server.StartAsync(cancellation);
            return server;
        }
        catch (Exception failure) when (failure is IOException or System.Net.Sockets.SocketException || IsWrongSetting(failure))
        {
            throw new CommandFailure(ExitCode.CannotStart, failure.Message, failure);
        }
    }

    /// <summary>What the readers of settings throw: the rules of ours, and .NET's own for a value of the wrong form.</summary>
    private static bool IsWrongSetting(Exception failure) => failure is OptionsValidationException
        || (failure is InvalidOperationException && failure.Source?.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) == true);
}
