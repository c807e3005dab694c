using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;

namespace Bursar.Acceptance.Tests;

/// <summary>A payer's server on a free loopback port, which accepts every webhook that it is sent.</summary>
internal sealed class HookReceiver : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Channel<(string Event, string Status)> _received = Channel.CreateUnbounded<(string Event, string Status)>();
    private readonly CancellationTokenSource _end = new();
    private readonly Task _loop;

    public HookReceiver()
    {
        _listener.Start();
        _loop = AcceptAsync();
    }

    public string Url => $"http://{_listener.LocalEndpoint}/hook";

    /// <summary>Waits for a webhook: its <c>X-Event-ID</c>, and the status in it.</summary>
    public ValueTask<(string Event, string Status)> TakeAsync()
        => _received.Reader.ReadAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _loop;
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_end.Token);
                await ServeAsync(client.GetStream());
            }
        }
        catch (OperationCanceledException)
        {
            // The end of the test.
        }
    }

    /// <summary>Serves one request of a connection; the server opens another one for the next.</summary>
    private async Task ServeAsync(NetworkStream stream)
    {
        try
        {
            using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
            var (id, length) = ("", 0);
            while (await reader.ReadLineAsync(_end.Token) is { Length: > 0 } line)
            {
                if (line.StartsWith("X-Event-ID: ", StringComparison.OrdinalIgnoreCase)) id = line["X-Event-ID: ".Length..];
                if (line.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase))
                    length = int.Parse(line["Content-Length: ".Length..], System.Globalization.CultureInfo.InvariantCulture);
            }
            var body = new char[length];
            if (length == 0 || await reader.ReadBlockAsync(body, _end.Token) < length) return; // The server was killed.
            _received.Writer.TryWrite((id, JsonElement.Parse(new string(body)).GetProperty("status").GetString()!));
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray(), _end.Token);
        }
        catch (IOException)
        {
            // The server was killed.
        }
    }
}
