using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;

namespace Bursar.Acceptance.Tests;

/// <summary>
/// A payer's server on a free loopback port, which accepts every request that it is sent, unless it is told to crash.
/// </summary>
internal sealed class HookReceiver : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Channel<HookRequest> _received = Channel.CreateUnbounded<HookRequest>();
    private readonly CancellationTokenSource _end = new();
    private readonly Task _loop;
    private int _crashes;

    public HookReceiver()
    {
        _listener.Start();
        _loop = AcceptAsync();
    }

    public string Url => $"http://{_listener.LocalEndpoint}/hook";

    /// <summary>Whether a request has come that was not taken.</summary>
    public bool HasMore => _received.Reader.TryPeek(out _);

    /// <summary>Reads the next requests, and ends before it answers them.</summary>
    public void CrashAtNext(int requests) => Interlocked.Exchange(ref _crashes, requests);

    /// <summary>Waits for a request.</summary>
    public ValueTask<HookRequest> TakeAsync() => _received.Reader.ReadAsync(TestContext.Current.CancellationToken);

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
            var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            while (await reader.ReadLineAsync(_end.Token) is { Length: > 0 } line)
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                if (colon > 0) headers[line[..colon]] = line[(colon + 1)..].Trim();
            }
            var length = int.Parse(headers.GetValueOrDefault("Content-Length", "0"), CultureInfo.InvariantCulture);
            var body = new char[length];
            if (length == 0 || await reader.ReadBlockAsync(body, _end.Token) < length) return; // The server was killed.
            var crashes = Interlocked.Decrement(ref _crashes) >= 0;
            _received.Writer.TryWrite(new(headers, new string(body)));
            if (crashes) return;
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray(), _end.Token);
        }
        catch (IOException)
        {
            // The server was killed.
        }
    }
}

/// <summary>A request that a receiver was sent.</summary>
internal sealed record HookRequest(IReadOnlyDictionary<string, string> Headers, string Body);
