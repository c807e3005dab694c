using System.Collections.Concurrent;
using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Bursar.Testing;

/// <summary>A payer's server on a free loopback port, which answers as the test says and hands out what it was sent.</summary>
public sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly Channel<Received> _received = Channel.CreateUnbounded<Received>();
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _answers = new();

    private Receiver(Action<KestrelServerOptions> listen)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(listen);
        builder.Services.AddRoutingCore();
        _server = builder.Build();
        _server.Run(AnswerAsync);
    }

    public string Url => _server.Urls.First() + "/hook";

    public static Task<Receiver> StartAsync() => StartAsync(kestrel => kestrel.Listen(IPAddress.Loopback, 0));

    /// <summary>Starts one that listens as it is told to.</summary>
    public static async Task<Receiver> StartAsync(Action<KestrelServerOptions> listen)
    {
        var receiver = new Receiver(listen);
        await receiver._server.StartAsync(TestContext.Current.CancellationToken);
        return receiver;
    }

    /// <summary>Answers the next request so; without that, with 200.</summary>
    public void Next(int status, string? location = null) => Next(http =>
    {
        http.Response.StatusCode = status;
        if (location is not null) http.Response.Headers.Location = location;
        return Task.CompletedTask;
    });

    /// <summary>Breaks off the connection of the next request, which it has read.</summary>
    public void NextBreaksOff() => Next(http =>
    {
        http.Abort();
        return Task.CompletedTask;
    });

    /// <summary>Answers the next request by a function.</summary>
    public void Next(Func<HttpContext, Task> answer) => _answers.Enqueue(answer);

    /// <summary>Waits for a request.</summary>
    public async Task<Received> TakeAsync() => await _received.Reader.ReadAsync(TestContext.Current.CancellationToken);

    /// <summary>Whether a request has come that was not taken.</summary>
    public bool HasMore => _received.Reader.TryPeek(out _);

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        using var body = new StreamReader(http.Request.Body);
        var text = await body.ReadToEndAsync(http.RequestAborted);
        var headers = http.Request.Headers.ToDictionary(
            one => one.Key, one => one.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        _received.Writer.TryWrite(new(http.Request.Method, http.Request.Path, text, headers));
        if (_answers.TryDequeue(out var answer)) await answer(http);
    }
}

/// <summary>A request that a receiver was sent.</summary>
public sealed record Received(string Method, string Path, string Body, IReadOnlyDictionary<string, string> Headers);
