using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Bursar.Bench;

/// <summary>
/// One kept-alive connection that sends the same request again and again and allocates nothing, so that what the process
/// allocates meanwhile is the server's.
/// </summary>
internal sealed class OneConnection : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _request;
    private readonly byte[] _answer = new byte[256 * 1_024];

    public OneConnection(LoadRequest request)
    {
        _request = Encoding.ASCII.GetBytes(request.ToText());
        _socket.Connect(IPAddress.Loopback, request.Url.Port);
    }

    /// <summary>Asks once.</summary>
    /// <exception cref="BenchException">The answer is not 200, or not whole.</exception>
    public void Ask()
    {
        _socket.Send(_request);
        var received = 0;
        do
        {
            var more = _socket.Receive(_answer.AsSpan(received));
            if (more == 0) throw new BenchException("The server closed the connection.");
            received += more;
        }
        while (!IsWhole(_answer.AsSpan(0, received)));
        var good = _answer.AsSpan().StartsWith("HTTP/1.1 200 "u8);
        if (!good) throw new BenchException(Encoding.ASCII.GetString(_answer, 0, received));
    }

    public void Dispose() => _socket.Dispose();

    private static ReadOnlySpan<byte> LengthHeader => "\r\nContent-Length: "u8;

    private static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        var head = answer.IndexOf("\r\n\r\n"u8);
        if (head < 0) return false;
        var at = answer.IndexOf(LengthHeader);
        return at >= 0
            && Utf8Parser.TryParse(answer[(at + LengthHeader.Length)..], out int length, out _)
            && answer.Length == head + 4 + length;
    }
}
