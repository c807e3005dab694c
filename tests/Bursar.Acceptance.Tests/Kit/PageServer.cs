using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Bursar.Acceptance.Tests;

/// <summary>A lab's own server: pages by their paths.</summary>
internal sealed class PageServer : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Dictionary<string, string> _pages;
    private readonly Task _loop;

    private PageServer(string address, Dictionary<string, string> pages)
    {
        (Address, _pages) = (address, pages);
        _listener.Prefixes.Add(address);
        _listener.Start();
        _loop = RunAsync();
    }

    /// <summary>Its address, which ends with a slash.</summary>
    public string Address { get; }

    /// <summary>Starts one on a free port.</summary>
    public static PageServer Start(Dictionary<string, string> pages)
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        return new($"http://127.0.0.1:{port}/", pages);
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _loop;
    }

    private async Task RunAsync()
    {
        while (true)
        {
            try
            {
                var call = await _listener.GetContextAsync();
                var page = _pages.GetValueOrDefault(call.Request.Url!.AbsolutePath);
                call.Response.StatusCode = page is null ? 404 : 200;
                call.Response.ContentType = "text/html; charset=utf-8";
                call.Response.Close(Encoding.UTF8.GetBytes(page ?? "Nothing is here."), willBlock: false);
            }
            catch (Exception ended) when (ended is HttpListenerException or ObjectDisposedException)
            {
                if (!_listener.IsListening) return;
            }
        }
    }
}
