using System.Net;
using System.Net.Sockets;

namespace Bursar.Testing;

/// <summary>
/// A loopback address that nobody else can take, and where connections are refused until a receiver is started there.
/// </summary>
public sealed class ReceiverAddress : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public ReceiverAddress() => _socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));

    public string Url => $"http://{_socket.LocalEndPoint}/hook";

    /// <summary>Starts a receiver at the address.</summary>
    public Task<Receiver> StartAsync()
        => Receiver.StartAsync(kestrel => kestrel.ListenHandle((ulong)_socket.SafeHandle.DangerousGetHandle()));

    public void Dispose() => _socket.Dispose();
}
