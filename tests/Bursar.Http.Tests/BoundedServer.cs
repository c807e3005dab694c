using System.Buffers;
using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Bursar.Http.Tests;

/// <summary>
/// Kestrel on a free loopback port with endpoints inside the <see cref="Boundary"/>, driven by bytes as they are on the wire.
/// A fault is answered with its status and kind.
/// </summary>
internal sealed class BoundedServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly SemaphoreSlim _ended = new(0);
    private readonly SemaphoreSlim _reached = new(0);

    private readonly BodyBudget? _budget;

    private BoundedServer(long? maxBytes, BodyBudget? budget)
    {
        _budget = budget;
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = maxBytes);
        builder.Services.AddRoutingCore();
        _app = builder.Build();
        _app.Use(async (context, next) =>
        {
            try
            {
                await next(context);
            }
            catch (Exception escaped)
            {
                Escaped.Enqueue(escaped);
                throw;
            }
            finally
            {
                _ended.Release();
            }
        });
        Map("/echo", EchoAsync);
        Map("/upload", UploadAsync);
        Map("/ids/{id}", http => ValueTask.FromResult(http.TryGetId("id", out var id) ? id.ToString() : "none"));
        Map("/no-ids", http => ValueTask.FromResult(http.TryGetId("id", out var id) ? id.ToString() : "none"));
        Map("/store", _ => throw new StoreException("The disk is full."));
        Map("/maybe", _ => throw new StoreException("The answer was lost.") { MayBeDone = true });
        Map("/bug", _ => throw new CryptographicException("A bug."));
        Map("/cancelled", _ => throw new OperationCanceledException("By nobody."));
        Map("/wait", WaitAsync);
        Map("/begun", BeginAsync);
    }

    /// <summary>The faults that were answered.</summary>
    public ConcurrentQueue<Fault> Refused { get; } = new();

    /// <summary>The exceptions that escaped the boundary.</summary>
    public ConcurrentQueue<Exception> Escaped { get; } = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <param name="maxBytes">The server's own limit for a body; null for none.</param>
    public static Task<BoundedServer> StartAsync(long? maxBytes = null) => StartAsync(new(BodyBudget.DefaultBytes), maxBytes);

    /// <param name="budget">What large bodies share; null where no sender is known.</param>
    /// <param name="maxBytes">The server's own limit for a body; null for none.</param>
    public static async Task<BoundedServer> StartAsync(BodyBudget? budget, long? maxBytes = null)
    {
        var server = new BoundedServer(maxBytes, budget);
        await server._app.StartAsync(Stop);
        return server;
    }

    /// <summary>Sends bytes, and reads what is answered until the server closes the connection.</summary>
    /// <param name="wire">One request or several; the last must have the connection closed.</param>
    public async Task<string> SendAsync(string wire)
    {
        using var client = await ConnectAsync(wire);
        using var reader = new StreamReader(client.GetStream(), Encoding.Latin1);
        return await reader.ReadToEndAsync(Stop);
    }

    /// <summary>Sends bytes, and reads what is answered up to the end of the first body.</summary>
    public async Task<string> SendAsync(string wire, string body)
    {
        using var client = await ConnectAsync(wire);
        var answer = "";
        var buffer = new byte[4096];
        while (!answer.EndsWith($"\r\n\r\n{body}", StringComparison.Ordinal))
        {
            var length = await client.GetStream().ReadAsync(buffer, Stop);
            Assert.True(length > 0, $"Only this was answered: {answer}");
            answer += Encoding.Latin1.GetString(buffer, 0, length);
        }
        return answer;
    }

    /// <summary>Sends bytes and then the end of the connection. Returns when the server is done with the request.</summary>
    public async Task EndAsync(string wire)
    {
        using var client = await ConnectAsync(wire);
        client.Client.Shutdown(SocketShutdown.Send);
        await _ended.WaitAsync(Stop);
    }

    /// <summary>Sends bytes, and resets the connection once the handler runs. Returns when the server is done with it.</summary>
    public async Task HangUpAsync(string wire)
    {
        using (var client = await ConnectAsync(wire))
        {
            await _reached.WaitAsync(Stop);
            // A client that is disposed of says first that it sends no more; its socket does not, and resets the connection.
            client.LingerState = new(enable: true, seconds: 0);
            client.Client.Dispose();
        }
        await _ended.WaitAsync(Stop);
    }

    /// <summary>Sends the beginning of a request, and returns once its handler runs.</summary>
    public async Task<OpenRequest> BeginAsync(string wire)
    {
        while (await _reached.WaitAsync(TimeSpan.Zero, Stop))
        {
            // Requests before this one.
        }
        var client = await ConnectAsync(wire);
        await _reached.WaitAsync(Stop);
        return new(client);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _ended.Dispose();
        _reached.Dispose();
    }

    private async Task<TcpClient> ConnectAsync(string wire)
    {
        var address = new Uri(_app.Urls.Single());
        var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, Stop);
        await client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(wire), Stop);
        return client;
    }

    private void Map(string path, Func<HttpContext, ValueTask<string>> answer)
        => _app.Map(path, Boundary.Around(answer, Refuse, WriteAsync));

    private string Refuse(HttpContext http, Fault fault)
    {
        Refused.Enqueue(fault);
        http.Response.StatusCode = fault.Status;
        return fault.Kind.ToString();
    }

    private static async ValueTask WriteAsync(HttpContext http, string answer)
    {
        if (http.Response.HasStarted) return;
        http.Response.ContentLength = answer.Length;
        await http.Response.WriteAsync(answer, Encoding.Latin1, http.RequestAborted);
    }

    private async ValueTask<string> EchoAsync(HttpContext http)
    {
        var reading = RequestBody.ReadAsync(http.Request, _budget);
        _reached.Release(); // It has taken its part of the budget.
        using var body = await reading;
        if (body.Fault is { } fault) return Refuse(http, fault);
        Assert.Equal(body.Bytes.ToArray(), body.Memory.ToArray());
        return Encoding.Latin1.GetString(body.Memory.Span);
    }

    private async ValueTask<string> UploadAsync(HttpContext http)
    {
        using var body = await RequestBody.ReadOrPassAsync(http.Request, _budget);
        return body.Fault is { } fault ? Refuse(http, fault) : $"{body.Bytes.Length}";
    }

    private async ValueTask<string> WaitAsync(HttpContext http)
    {
        _reached.Release();
        await Task.Delay(Timeout.Infinite, http.RequestAborted);
        return "";
    }

    private static async ValueTask<string> BeginAsync(HttpContext http)
    {
        http.Response.ContentLength = 100;
        await http.Response.WriteAsync("It begins", Stop);
        throw new StoreException("And the store fails.");
    }
}

/// <summary>A request whose body is not whole yet.</summary>
internal sealed class OpenRequest(TcpClient client) : IDisposable
{
    /// <summary>Sends the rest, and reads what is answered until the server closes the connection.</summary>
    public async Task<string> EndAsync(string rest)
    {
        await client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(rest), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(client.GetStream(), Encoding.Latin1);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose() => client.Dispose();
}
