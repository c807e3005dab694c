using System.Diagnostics.Metrics;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bursar.Http.Tests;

/// <summary>A server on a free loopback port with watched requests and an operation for each way to end.</summary>
internal sealed class WatchedServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly SemaphoreSlim _ended = new(0);
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HttpClient _client;

    private WatchedServer(Meter meter, ILogger? accessLog)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        _app = builder.Build();
        // The answer may be with the client before the watch has seen its end.
        _app.Use(async (context, next) =>
        {
            try
            {
                await next(context);
            }
            finally
            {
                _ended.Release();
            }
        });
        _app.UseRequestWatch(meter, accessLog, TimeProvider.System);
        Map(_app);
        _client = new HttpClient();
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<WatchedServer> StartAsync(Meter meter, ILogger? accessLog = null)
    {
        var server = new WatchedServer(meter, accessLog);
        await server._app.StartAsync(Stop);
        server._client.BaseAddress = new Uri(server._app.Urls.Single());
        return server;
    }

    /// <summary>Sends a request, and waits until the server has done with it.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        var answer = await _client.SendAsync(request, Stop);
        await EndAsync();
        return answer;
    }

    public async Task<HttpStatusCode> GetAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        using var answer = await SendAsync(request);
        return answer.StatusCode;
    }

    /// <summary>Hangs up as soon as the operation has begun.</summary>
    public async Task HangUpAsync()
    {
        using var hangUp = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var sent = _client.GetAsync("/wait", hangUp.Token);
        await _reached.Task.WaitAsync(Stop);
        await hangUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sent);
        await EndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        _ended.Dispose();
    }

    private async Task EndAsync()
        => Assert.True(await _ended.WaitAsync(TimeSpan.FromSeconds(30), Stop), "The request did not end.");

    private void Map(WebApplication app)
    {
        app.Map("/operations/{name}", context => EndAsync(context, 200))
            .WithOperations("test", request => Find(request.Headers["Target"].ToString()));
        app.Map("/ok", context => EndAsync(context, 204)).WithOperation("test", "Ok");
        app.Map("/refuse", context => EndAsync(context, 402)).WithOperation("test", "Refuse");
        app.Map("/fail", context => EndAsync(context, 503)).WithOperation("test", "Fail");
        app.Map("/throw", _ => throw new NotSupportedException("a bug")).WithOperation("test", "Throw");
        app.Map("/stream", context => context.Response.WriteAsync("a stream")).WithOperation("test", "Stream");
        app.Map("/events", context =>
        {
            context.Response.ContentType = "text/event-stream";
            return context.Response.WriteAsync("data: 1\n\n");
        }).WithOperation("test", "Events");
        app.Map("/unnamed", context => EndAsync(context, 200));
        app.Map("/wait", context =>
        {
            _reached.TrySetResult();
            return Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        }).WithOperation("test", "Wait");
    }

    private static string? Find(string target) => target is "First" or "Second" ? target : null;

    private static Task EndAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        if (status == 204) return Task.CompletedTask;
        context.Response.ContentLength = 5;
        return context.Response.WriteAsync("done\n");
    }
}
