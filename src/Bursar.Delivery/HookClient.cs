using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Bursar.Ledger;

namespace Bursar.Delivery;

/// <summary>
/// Posts to receivers. It follows no redirect, reads no body, waits a bounded time, and connects only to addresses that are
/// allowed: a name is resolved first, so that it cannot lead into the server's own network.
/// </summary>
internal sealed class HookClient : IDisposable
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(15);
    private readonly HttpClient _http;

    public HookClient(HookTargets targets)
        : this(targets, Timeout)
    {
    }

    /// <summary>The same, which waits another time for an answer.</summary>
    internal HookClient(HookTargets targets, TimeSpan timeout) => _http = new HttpClient(HandlerOf(targets), disposeHandler: true)
    {
        Timeout = timeout,
        DefaultRequestHeaders = { UserAgent = { new ProductInfoHeaderValue("Bursar", null) } },
    };

    /// <summary>Sends a request.</summary>
    /// <returns>Why the receiver did not accept it; null if it did.</returns>
    public async Task<string?> PostAsync(HookPost post, CancellationToken cancellation)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(post.Body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(post.ContentType);
        using var request = new HttpRequestMessage(HttpMethod.Post, post.Target) { Content = content };
        foreach (var (name, value) in post.Headers) request.Headers.TryAddWithoutValidation(name, value);
        try
        {
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return response.IsSuccessStatusCode ? null : $"The receiver answered {(int)response.StatusCode}.";
        }
        catch (HttpRequestException failure)
        {
            return failure.InnerException is AddressRefusedException refused ? refused.Message : Brief(failure);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return $"The receiver did not answer within {_http.Timeout.TotalSeconds} seconds.";
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private static SocketsHttpHandler HandlerOf(HookTargets targets) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        MaxResponseHeadersLength = 16,
        MaxConnectionsPerServer = 16,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        ConnectCallback = (context, cancellation) => ConnectAsync(targets, context.DnsEndPoint, cancellation),
    };

    private static async ValueTask<Stream> ConnectAsync(HookTargets targets, DnsEndPoint end, CancellationToken cancellation)
    {
        var addresses = await Dns.GetHostAddressesAsync(end.Host, cancellation);
        var allowed = Array.FindAll(addresses, targets.Allows);
        if (allowed.Length == 0) throw new AddressRefusedException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, end.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static string Brief(HttpRequestException failure) => failure.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => "The receiver's name could not be resolved.",
        HttpRequestError.ConnectionError => "The receiver could not be reached.",
        HttpRequestError.SecureConnectionError => "No secure connection to the receiver could be made.",
        _ => "The receiver's answer could not be read.",
    };

    private sealed class AddressRefusedException() : IOException("The receiver's address is not public.");
}
