using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Bursar.Tests;

/// <summary>A server that is told to stop before it listens says so in one line, and frees its directory.</summary>
public sealed class StopDuringStartTests
{
    [Fact]
    public async Task Start_StoppedMeanwhile_IsOneLineAndNoFailure()
    {
        var directory = Directory.CreateTempSubdirectory("bursar-stop-");
        var plan = new ServerPlan(new DataDirectory(directory.FullName))
        {
            Options = new() { ["Bursar:Urls"] = "http://127.0.0.1:0" },
            Services = services => services.AddHostedService<Stopper>(),
        };

        var stopped = await Assert.ThrowsAsync<CommandFailure>(
            () => BursarServer.StartAsync(plan, TestContext.Current.CancellationToken));

        Assert.Equal((ExitCode.Ok, "Stopped before it had started."), (stopped.Code, stopped.Message));
        await using (await BursarServer.StartAsync(plan with { Services = null }, TestContext.Current.CancellationToken))
        {
            // The lock and the file are free.
        }
        directory.Delete(recursive: true);
    }

    private sealed class Stopper(IHostApplicationLifetime lifetime) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            lifetime.StopApplication();
            return Task.Delay(Timeout.Infinite, cancellationToken);
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
