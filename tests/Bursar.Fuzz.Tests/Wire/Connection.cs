using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Bursar.Fuzz.Tests;

/// <summary>A client's connection, which sends bytes as they are.</summary>
internal sealed class Connection : IDisposable
{
    private readonly Socket _socket;

    private Connection(Socket socket) => _socket = socket;

    /// <summary>Whether the next answer is that to the next request.</summary>
    public bool IsUsable { get; private set; } = true;

    public static async Task<Connection> OpenAsync(int port, CancellationToken cancellation)
    {
        // A reset at the end leaves no port waiting, of which there are not enough for a long run.
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)
        {
            NoDelay = true,
            LingerState = new(enable: true, seconds: 0),
        };
        await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port), cancellation);
        return new(socket);
    }

    /// <summary>Sends a packet and reads what is answered.</summary>
    /// <returns>The answer; null if the server hung up without one, or in its middle after the client had.</returns>
    /// <exception cref="FormatException">What came is no answer, or more than one.</exception>
    public async Task<Answer?> SendAsync(Packet packet, CancellationToken cancellation)
    {
        // Where HTTP is broken, nobody knows where the request ends.
        if (!packet.IsWhole || packet.Request.Reach == Reach.Socket) IsUsable = false;
        var sending = WriteAsync(packet, cancellation);
        var answer = await ReadAsync(packet, cancellation);
        // What is refused before its end need not be read to its end.
        if (sending.IsCompleted) await sending;
        else IsUsable = false;
        if (answer is null || answer.IsLast || answer.IsStream || answer.Status == 101) IsUsable = false;
        return answer;
    }

    public void Dispose() => _socket.Dispose();

    private async Task WriteAsync(Packet packet, CancellationToken cancellation)
    {
        ReadOnlyMemory<byte> left = Encoding.Latin1.GetBytes(packet.Text);
        try
        {
            while (!left.IsEmpty)
            {
                var piece = packet.Piece == 0 ? left : left[..Math.Min(packet.Piece, left.Length)];
                left = left[await _socket.SendAsync(piece, cancellation)..];
            }
            if (packet.HangsUp) _socket.Shutdown(SocketShutdown.Send);
        }
        catch (Exception cut) when (cut is SocketException or ObjectDisposedException)
        {
            IsUsable = false; // What the server says of it can still be read.
        }
    }

    private async Task<Answer?> ReadAsync(Packet packet, CancellationToken cancellation)
    {
        var withBody = packet.Request.Method != "HEAD";
        var arrived = new StringBuilder();
        var buffer = new byte[16 << 10];
        while (true)
        {
            var count = await ReceiveAsync(buffer, cancellation);
            arrived.Append(Encoding.Latin1.GetString(buffer, 0, count));
            var text = arrived.ToString();
            // A server may give up an answer in its middle when the client has hung up.
            if (Answer.Read(text, withBody, isEnd: count == 0 && !packet.HangsUp) is not var (answer, length))
            {
                if (count == 0) return null;
                continue;
            }
            var isOne = packet.IsWhole && packet.Request.Reach != Reach.Socket && !answer.IsStream;
            return isOne && length < text.Length
                ? throw new FormatException($"more than one answer: {text}")
                : answer;
        }
    }

    private async Task<int> ReceiveAsync(byte[] buffer, CancellationToken cancellation)
    {
        try
        {
            return await _socket.ReceiveAsync(buffer, cancellation);
        }
        catch (SocketException)
        {
            return 0;
        }
    }
}
