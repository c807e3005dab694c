using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Bursar.Testing;

/// <summary>
/// A connection to a server on 127.0.0.1 that can be cut: entirely, or so that one request or one answer is lost. Bytes are
/// passed on unchanged.
/// </summary>
public sealed class Wire : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<Link, bool> _links = new();
    private readonly int _to;
    private readonly Func<ReadOnlyMemory<byte>, bool> _isWhole;
    private readonly Task _loop;
    private readonly CancellationTokenSource _stop = new();
    private volatile bool _down;
    private readonly ConcurrentDictionary<string, bool> _texts = new();
    private byte[] _sought = [];
    private int _next;
    private int _skip;
    private int _seen;

    /// <param name="port">The server's port.</param>
    /// <param name="isWhole">Tells from the bytes received so far whether an answer is complete.</param>
    private Wire(int port, Func<ReadOnlyMemory<byte>, bool> isWhole)
    {
        (_to, _isWhole) = (port, isWhole);
        _listener.Start();
        _loop = AcceptAsync();
    }

    private enum Lost
    {
        Nothing,
        Request,
        Answer,
    }

    /// <summary>The number of requests matching the last request to lose something, including the lost ones.</summary>
    public int Seen => Volatile.Read(ref _seen);

    /// <summary>Those requests as they were sent, each once: a request that was sent twice unchanged is one.</summary>
    public IReadOnlyCollection<string> SeenTexts => [.. _texts.Keys];

    /// <summary>Called when a request or an answer is lost, before its connection is cut.</summary>
    public Func<Task> Losing { get; set; } = static () => Task.CompletedTask;

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>A wire to PostgreSQL: its answers end with ReadyForQuery (PostgreSQL documentation, message formats).</summary>
    public static Wire ToPostgres(int port)
        => new(port, static answer => answer.Length >= 6 && answer.Span[^6..^1].SequenceEqual("Z\0\0\0\x05"u8));

    /// <summary>A wire to an HTTP/1.1 server whose answers have a Content-Length.</summary>
    public static Wire ToHttp(int port) => new(port, static answer =>
    {
        var head = answer.Span.IndexOf("\r\n\r\n"u8);
        var length = answer.Span.IndexOf(ContentLength);
        return head >= 0
            && length >= 0
            && Utf8Parser.TryParse(answer.Span[(length + ContentLength.Length)..], out int body, out _)
            && answer.Length == head + 4 + body;
    });

    /// <summary>Cuts every connection, and closes new ones at once, until it is restored.</summary>
    public void Down()
    {
        _down = true;
        foreach (var link in _links.Keys) link.Dispose();
    }

    public void Up() => _down = false;

    /// <summary>The next request is lost and its connection cut.</summary>
    /// <param name="holding">Only a request that contains this string; a prepared statement is not sent again as text.</param>
    /// <param name="skip">How many such requests are spared before it.</param>
    public void LoseNextRequest(string holding = "", int skip = 0) => LoseNext(Lost.Request, holding, skip);

    /// <summary>The next request arrives and is executed; then its connection is cut, and the answer is lost.</summary>
    /// <param name="holding">As above.</param>
    /// <param name="skip">As above.</param>
    public void LoseNextAnswer(string holding = "", int skip = 0) => LoseNext(Lost.Answer, holding, skip);

    /// <summary>Loses nothing that has not been lost yet.</summary>
    public void LoseNothing() => Interlocked.Exchange(ref _next, (int)Lost.Nothing);

    public async ValueTask DisposeAsync()
    {
        // The loop ends before its listener does: a listener that has stopped cannot be asked for another connection.
        await _stop.CancelAsync();
        Down();
        await _loop;
        _listener.Dispose();
        _stop.Dispose();
    }

    private static ReadOnlySpan<byte> ContentLength => "\r\nContent-Length: "u8;

    private void LoseNext(Lost what, string holding, int skip)
    {
        _sought = Encoding.UTF8.GetBytes(holding);
        Volatile.Write(ref _skip, skip);
        Volatile.Write(ref _seen, 0);
        _texts.Clear();
        Interlocked.Exchange(ref _next, (int)what);
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            try
            {
                var client = await _listener.AcceptSocketAsync(_stop.Token);
                if (_down) client.Dispose();
                else _ = PassAsync(client);
            }
            catch (Exception stopped) when (stopped is SocketException or OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task PassAsync(Socket client)
    {
        using var link = new Link(client);
        _links[link] = true;
        try
        {
            await link.Server.ConnectAsync(IPAddress.Loopback, _to);
            if (!_down) await Task.WhenAll(RequestsAsync(link), AnswersAsync(link));
        }
        catch (Exception cut) when (cut is SocketException or ObjectDisposedException)
        {
            // Both ends see it.
        }
        _links.TryRemove(link, out _);
    }

    private async Task RequestsAsync(Link link)
    {
        using var _ = link;
        var buffer = new byte[64 * 1024];
        while (await link.Client.ReceiveAsync(buffer) is > 0 and var length)
        {
            var isSought = buffer.AsSpan(0, length).IndexOf(_sought) >= 0;
            if (isSought)
            {
                Interlocked.Increment(ref _seen);
                _texts[Encoding.UTF8.GetString(buffer, 0, length)] = true;
            }
            var isNext = isSought && Interlocked.Decrement(ref _skip) < 0;
            var lost = isNext ? (Lost)Interlocked.Exchange(ref _next, (int)Lost.Nothing) : Lost.Nothing;
            if (lost == Lost.Request)
            {
                await Losing();
                return;
            }
            if (lost == Lost.Answer) link.IsDeaf = true;
            await SendAsync(link.Server, buffer.AsMemory(0, length));
        }
    }

    private async Task AnswersAsync(Link link)
    {
        using var _ = link;
        using var kept = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (await link.Server.ReceiveAsync(buffer) is > 0 and var length)
        {
            if (!link.IsDeaf)
            {
                await SendAsync(link.Client, buffer.AsMemory(0, length));
                continue;
            }
            await kept.WriteAsync(buffer.AsMemory(0, length));
            if (!_isWhole(kept.GetBuffer().AsMemory(0, (int)kept.Length))) continue;
            await Losing();
            return;
        }
    }

    private static async Task SendAsync(Socket to, ReadOnlyMemory<byte> bytes)
    {
        while (!bytes.IsEmpty) bytes = bytes[await to.SendAsync(bytes)..];
    }

    private sealed class Link(Socket client) : IDisposable
    {
        private volatile bool _deaf;

        public Socket Client => client;

        public Socket Server { get; } = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

        public bool IsDeaf
        {
            get => _deaf;
            set => _deaf = value;
        }

        public void Dispose()
        {
            client.Dispose();
            Server.Dispose();
        }
    }
}
