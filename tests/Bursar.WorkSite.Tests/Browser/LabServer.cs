using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bursar.WorkSite.Tests;

/// <summary>A requester's server that really listens: a browser follows a redirect to no other.</summary>
internal sealed class LabServer : IAsyncDisposable
{
    private readonly WebApplication _server;

    private LabServer(WebApplication server) => _server = server;

    /// <summary>The address of its page.</summary>
    public string Page => $"{_server.Urls.Single()}/page";

    /// <summary>Starts a server with one page.</summary>
    public static async Task<LabServer> StartAsync(string html)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        server.MapGet("/page", () => Results.Content(html, "text/html; charset=utf-8"));
        await server.StartAsync();
        return new(server);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
