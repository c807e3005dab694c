using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Bursar.MTurk.Tests;

/// <summary>An answer as its bytes came over the wire.</summary>
internal sealed record RawAnswer(int Status, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public string Type => Headers["x-amzn-ErrorType"];

    /// <summary>Sends one request, head and body as they are, and reads its answer to the end of the connection.</summary>
    public static async Task<RawAnswer> ToAsync(int port, string head, byte[] body)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", port, cancellation);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(head), cancellation);
        await stream.WriteAsync(body, cancellation);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellation);
        return Parse(Encoding.UTF8.GetString(bytes.ToArray()));
    }

    private static RawAnswer Parse(string text)
    {
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var lines = text[..end].Split("\r\n");
        var headers = lines[1..]
            .ToDictionary(
                line => line[..line.IndexOf(':')], line => line[(line.IndexOf(':') + 1)..].Trim(),
                StringComparer.OrdinalIgnoreCase);
        var answer = new RawAnswer(int.Parse(lines[0].Split(' ')[1], CultureInfo.InvariantCulture), headers, text[(end + 4)..]);
        Assert.Equal(Encoding.UTF8.GetByteCount(answer.Body), int.Parse(headers["Content-Length"], CultureInfo.InvariantCulture));
        return answer;
    }
}
