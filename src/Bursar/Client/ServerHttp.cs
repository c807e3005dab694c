using System.Security.Cryptography;

namespace Bursar;

/// <summary>How this program reaches a server.</summary>
internal static class ServerHttp
{
    /// <summary>A client of the server on this machine that a data directory names.</summary>
    public static HttpClient To(ServerFile server)
    {
        // A proxy from the environment must never see the token.
        var handler = new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false };
        // Its certificate names the public host, and not this address. The file that only its owner can write says which it is.
        handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, _)
            => certificate?.GetCertHashString(HashAlgorithmName.SHA256) == server.Certificate;
        return new HttpClient(handler) { BaseAddress = new Uri($"{server.Url}/") };
    }

    /// <summary>A client of a server anywhere. It follows no redirect, which could lead a token elsewhere.</summary>
    public static HttpClient To(Uri address)
        => new(new SocketsHttpHandler { UseProxy = !address.IsLoopback, AllowAutoRedirect = false })
        {
            BaseAddress = new Uri($"{address.AbsoluteUri.TrimEnd('/')}/"),
        };
}
