using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Bursar.Acceptance.Tests;

/// <summary>
/// An OpenTelemetry collector over HTTP that stores what it receives. Protobuf does not change strings, so they can be searched
/// for.
/// </summary>
internal sealed class Collector : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly HttpListener _listener = new();
    private readonly List<(string Path, string Body)> _got = [];
    private readonly SemaphoreSlim _more = new(0);
    private readonly Task _loop;

    private Collector(string address)
    {
        Address = address;
        _listener.Prefixes.Add(address);
        _listener.Start();
        _loop = RunAsync();
    }

    public string Address { get; }

    public string Everything
    {
        get
        {
            lock (_got) return string.Concat(_got.Select(one => one.Body));
        }
    }

    public static Collector Start()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        return new($"http://127.0.0.1:{port}/");
    }

    /// <summary>Waits until it has received a string.</summary>
    public async Task SeesAsync(string path, string text, CancellationToken cancellation)
    {
        while (true)
        {
            lock (_got)
                if (_got.Exists(one => one.Path == path && one.Body.Contains(text, StringComparison.Ordinal))) return;
            Assert.True(await _more.WaitAsync(Patience, cancellation), $"{text} was never sent to {path}.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _loop;
        _listener.Close();
        _more.Dispose();
    }

    private async Task RunAsync()
    {
        while (true)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                using var body = new StreamReader(context.Request.InputStream, Encoding.Latin1);
                var text = await body.ReadToEndAsync();
                lock (_got) _got.Add((context.Request.Url!.AbsolutePath, text));
                _more.Release();
                context.Response.Close();
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }
}
