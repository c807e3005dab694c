using Bursar.Http;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;

namespace Bursar;

/// <summary>
/// What a client can make the server hold before it has shown any credential: connections, and for each of them a little memory
/// for a limited time.
/// </summary>
internal static class KestrelLimits
{
    /// <summary>
    /// Each dialect refuses more than 1 MiB in its own form; this is the bound beyond which nobody reads on, but for what passes
    /// of forms and uploads (<see cref="RequestBody.MaxPassed"/>).
    /// </summary>
    private const int MaxBodyBytes = 2 << 20;

    /// <summary>
    /// What the server reads ahead of whoever wants to read it, which is the size of the largest headers. The rest of a body that
    /// nobody wants stays with the client; so 4,096 connections have at most 128 MiB in buffers.
    /// </summary>
    private const int MaxReadAhead = 32 << 10;

    /// <summary>A body of 1 MiB arrives within 69 seconds, or the request ends.</summary>
    private static readonly MinDataRate BodyRate = new(bytesPerSecond: 16 << 10, gracePeriod: TimeSpan.FromSeconds(5));

    private static readonly TimeSpan HeadersTimeout = TimeSpan.FromSeconds(15);

    /// <summary>Sets the limits, and the certificate where there is one.</summary>
    public static void Set(IWebHostBuilder host, HttpSettings settings)
    {
        if (settings.Certificate is not null || settings.Authority is not null) host.UseKestrelHttpsConfiguration();
        host.ConfigureServices(services => services.Configure<SocketTransportOptions>(
            sockets => sockets.MaxReadBufferSize = MaxReadAhead));
        host.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxConcurrentConnections = settings.MaxConnections;
            kestrel.Limits.MaxRequestBufferSize = MaxReadAhead;
            kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
            kestrel.Limits.MinRequestBodyDataRate = BodyRate;
            kestrel.Limits.RequestHeadersTimeout = HeadersTimeout;
            // Clients of both APIs use HTTP/1.1. With HTTP/2, each connection could hold a hundred bodies.
            kestrel.ConfigureEndpointDefaults(endpoint => endpoint.Protocols = HttpProtocols.Http1);
            kestrel.ConfigureHttpsDefaults(https =>
            {
                https.ServerCertificate = settings.Certificate?.Own;
                https.ServerCertificateChain = settings.Certificate?.Chain;
                if (settings.Authority is { } authority)
                    https.ServerCertificateSelector = (_, name) => authority.CertificateFor(name) ?? settings.Certificate?.Own;
            });
        });
    }
}
