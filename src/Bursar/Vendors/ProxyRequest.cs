using System.Globalization;
using System.Text;

namespace Bursar;

/// <summary>
/// The first request of a connection to a proxy: a tunnel (CONNECT), or a plain request with an absolute address.
/// </summary>
/// <param name="IsTunnel">Whether it asks for a tunnel.</param>
/// <param name="Host">The host that is meant.</param>
/// <param name="Port">The port that is meant.</param>
/// <param name="Head">The request line and the headers, with the empty line at their end.</param>
/// <param name="Rest">What came after them already.</param>
internal sealed record ProxyRequest(bool IsTunnel, string Host, int Port, byte[] Head, byte[] Rest)
{
    private const int MaxHead = 32 << 10;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private static readonly string[] HopByHop = ["connection:", "proxy-connection:", "proxy-authorization:", "keep-alive:"];

    /// <summary>Reads one; null if it is none, is too large, or does not come in time.</summary>
    /// <exception cref="IOException">The client hung up.</exception>
    public static async Task<ProxyRequest?> ReadAsync(Stream client, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        var buffer = new byte[MaxHead];
        var length = 0;
        while (length < MaxHead)
        {
            var read = await client.ReadAsync(buffer.AsMemory(length), limit.Token);
            if (read == 0) return null;
            length += read;
            var end = buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8);
            if (end >= 0) return Parse(buffer[..(end + 4)], buffer[(end + 4)..length]);
        }
        return null;
    }

    /// <summary>
    /// The head of a plain request as its server expects it: with a path instead of the address, and only for this connection, so
    /// that the next request, which can be for another host, comes on a new one.
    /// </summary>
    public byte[] HeadForOrigin()
    {
        var lines = Encoding.Latin1.GetString(Head).Split("\r\n");
        var parts = lines[0].Split(' ');
        var path = new Uri(parts[1]).PathAndQuery;
        var headers = lines[1..^2].Where(line => !HopByHop.Any(
            name => line.StartsWith(name, StringComparison.OrdinalIgnoreCase)));
        string[] head = [$"{parts[0]} {path} {parts[2]}", .. headers, "Connection: close", "", ""];
        return Encoding.Latin1.GetBytes(string.Join("\r\n", head));
    }

    private static ProxyRequest? Parse(byte[] head, byte[] rest)
    {
        var line = Encoding.Latin1.GetString(head.AsSpan(0, head.AsSpan().IndexOf("\r\n"u8))).Split(' ');
        if (line is ["CONNECT", var target, _])
        {
            var colon = target.LastIndexOf(':');
            var number = target.AsSpan(colon + 1);
            return colon > 0 && ushort.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
                ? new(IsTunnel: true, target[..colon].Trim('[', ']'), port, head, rest)
                : null;
        }
        var url = line is [_, var address, _] && Uri.TryCreate(address, UriKind.Absolute, out var given) ? given : null;
        return url?.Scheme == Uri.UriSchemeHttp ? new(IsTunnel: false, url.IdnHost, url.Port, head, rest) : null;
    }
}
