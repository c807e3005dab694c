using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Bursar;

/// <summary>
/// A forward proxy on loopback for the programs of this machine (RFC 9110, 9.3.6). Connections to the vendors' hosts go to
/// Bursar, whose certificates have those names; all others go where they are meant to, through the proxy that was configured
/// before, if there is one, and nothing in them is read.
/// </summary>
internal sealed class ForwardProxy : IAsyncDisposable
{
    private const int MaxConnections = 256;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly SemaphoreSlim _room = new(MaxConnections);
    private readonly ServerFile _server;
    private readonly Uri? _upstream;
    private readonly Task _accepting;

    private ForwardProxy(ServerFile server, Uri? upstream)
    {
        (_server, _upstream) = (server, upstream);
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>Its address.</summary>
    public Uri Address => new($"http://{_listener.LocalEndpoint}");

    /// <summary>Starts one.</summary>
    /// <param name="server">The server to which the vendors' hosts lead.</param>
    /// <param name="upstream">The proxy for all other hosts; null to connect to them directly.</param>
    public static ForwardProxy Start(ServerFile server, Uri? upstream) => new(server, upstream);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        for (var free = 0; free < MaxConnections; free++) await _room.WaitAsync();
        _room.Dispose();
        _stop.Dispose();
        _listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                await _room.WaitAsync(_stop.Token);
                Socket? client = null;
                try
                {
                    client = await _listener.AcceptSocketAsync(_stop.Token);
                }
                finally
                {
                    if (client is null) _room.Release();
                }
                _ = ServeAsync(client);
            }
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The listener was stopped.
        }
    }

    private async Task ServeAsync(Socket client)
    {
        try
        {
            using var way = new NetworkStream(client, ownsSocket: true);
            await ServeAsync(way);
        }
        catch (Exception gone) when (gone is IOException or SocketException or OperationCanceledException)
        {
            // Either end has hung up.
        }
        finally
        {
            _room.Release();
        }
    }

    private async Task ServeAsync(NetworkStream client)
    {
        if (await ProxyRequest.ReadAsync(client, _stop.Token) is not { } request)
        {
            await SayAsync(client, "400 Bad Request");
            return;
        }
        NetworkStream target;
        try
        {
            target = await OpenAsync(request);
        }
        catch (SocketException)
        {
            await SayAsync(client, "502 Bad Gateway");
            return;
        }
        await using (target)
        {
            if (request.IsTunnel && !GoesUp(request)) await SayAsync(client, "200 Connection established");
            else await target.WriteAsync(GoesUp(request) ? request.Head : request.HeadForOrigin(), _stop.Token);
            await target.WriteAsync(request.Rest, _stop.Token);
            using var end = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
            await Task.WhenAll(RelayAsync(client, target, end), RelayAsync(target, client, end));
        }
    }

    /// <summary>Passes on what comes from one end until it has no more; if either end breaks, both are closed.</summary>
    private static async Task RelayAsync(NetworkStream from, NetworkStream to, CancellationTokenSource end)
    {
        try
        {
            await from.CopyToAsync(to, end.Token);
            to.Socket.Shutdown(SocketShutdown.Send);
        }
        catch
        {
            await end.CancelAsync();
            throw;
        }
    }

    private ValueTask SayAsync(NetworkStream client, string status)
        => client.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\n\r\n"), _stop.Token);

    private bool GoesUp(ProxyRequest request) => _upstream is not null && !VendorHosts.Has(request.Host);

    private async Task<NetworkStream> OpenAsync(ProxyRequest request)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            if (!VendorHosts.Has(request.Host))
                await socket.ConnectAsync(_upstream?.Host ?? request.Host, _upstream?.Port ?? request.Port, _stop.Token);
            else if (VendorHosts.IsSite(request.Host) && _server.VendorSitePort is { } site)
                await socket.ConnectAsync(IPAddress.Loopback, site, _stop.Token);
            else
                await socket.ConnectAsync(
                    IPAddress.Loopback, request.IsTunnel ? _server.VendorPort!.Value : new Uri(_server.Url).Port, _stop.Token);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
